import { translate } from '@docusaurus/Translate';

/** What readers call an edition within a sentence, by its name in the data: “2026-11 版”. */
export function editionName(edition: string): string {
  if (edition === 'next') {
    return translate({
      id: 'handbook.edition.next',
      message: '下一版（草稿）',
      description: 'Names the edition that is being written, within a sentence',
    });
  }
  return translate(
    {
      id: 'handbook.edition.name',
      message: '{edition} 版',
      description: 'Names an edition within a sentence, e.g. 2026-11',
    },
    { edition },
  );
}

/** What readers call an edition where its name stands by itself: “Edition 2026-11”. */
export function editionLabel(edition: string): string {
  if (edition === 'next') {
    return translate({
      id: 'handbook.edition.nextLabel',
      message: '下一版（草稿）',
      description: 'Names the edition that is being written, by itself',
    });
  }
  return translate(
    {
      id: 'handbook.edition.label',
      message: '{edition} 版',
      description: 'Names an edition by itself, e.g. 2026-11',
    },
    { edition },
  );
}
