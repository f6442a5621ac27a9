import Link from '@docusaurus/Link';
import { translate } from '@docusaurus/Translate';
import type { CitationView, View } from '../../../evidence/views/views';
import { sourceAnchor, sourceNumbers } from '../source-numbers';
import { useLocale } from '../useLocale';
import styles from './CitationMarks.module.css';

interface Props {
  /** What is cited; a source cited twice has one mark. */
  citations: readonly CitationView[];
  page: readonly View[];
}

/** The marks `[1][2]` that lead to the page's list of sources. */
export function CitationMarks({ citations, page }: Props) {
  const locale = useLocale();
  // A label has one language, that of the page: a Chinese locator is left to the panel to tell.
  const isSayable = (locator: string) => locale === 'zh-Hans' || !/\p{Script=Han}/u.test(locator);
  const marks = marksOf(citations, sourceNumbers(page));
  if (marks.length === 0) return null;
  return (
    <sup className={styles.marks} data-search-ignore="">
      {/* A word joiner: no line may begin with a mark. */}
      {'\u2060'}
      {marks.map(({ id, number, locators }) => (
        <Link
          aria-label={nameOf(number, locators.filter(isSayable))}
          href={`#${sourceAnchor(id)}`}
          key={id}
        >
          {`[${number}]`}
        </Link>
      ))}
    </sup>
  );
}

interface Mark {
  id: string;
  number: number;
  locators: string[];
}

function marksOf(citations: readonly CitationView[], numbers: Map<string, number>): Mark[] {
  const marks = new Map<string, Mark>();
  for (const { source, locator } of citations) {
    const number = numbers.get(source.id);
    // A source the page does not list would have a mark that leads nowhere.
    if (number === undefined) continue;
    const mark = marks.get(source.id) ?? { id: source.id, number, locators: [] };
    if (locator !== undefined && !mark.locators.includes(locator)) mark.locators.push(locator);
    marks.set(source.id, mark);
  }
  return [...marks.values()];
}

function nameOf(number: number, locators: string[]): string {
  if (locators.length === 0) {
    return translate(
      {
        id: 'handbook.citation.mark',
        message: '来源 {number}',
        description: 'What a screen reader says of a citation mark such as [1]',
      },
      { number },
    );
  }
  return translate(
    {
      id: 'handbook.citation.markWithLocator',
      message: '来源 {number}，{locator}',
      description: 'As handbook.citation.mark, with the place within the source',
    },
    { number, locator: locators.join('; ') },
  );
}
