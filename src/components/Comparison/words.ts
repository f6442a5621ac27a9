import { translate } from '@docusaurus/Translate';

/** What the first column of a comparison is called, which says what is compared. */
export function aspectName(): string {
  return translate({
    id: 'handbook.comparison.aspect',
    message: '比较项',
    description: 'Heads the first column of a comparison, which says what is compared',
  });
}

/** What the groups of rows of a comparison are called. */
export function groupName(): string {
  return translate({
    id: 'handbook.comparison.group',
    message: '分组',
    description: 'Heads the choice among groups of rows, and the column of groups in a file',
  });
}
