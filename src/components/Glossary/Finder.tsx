import Link from '@docusaurus/Link';
import Translate, { translate } from '@docusaurus/Translate';
import { Field } from '../shared/Field/Field';
import styles from './Finder.module.css';

interface QueryProps {
  query: string;
  onChange: (query: string) => void;
  /** How many terms the query finds, and of how many. */
  found: number;
  total: number;
}

/** Narrows the glossary down to the terms that hold what is typed. It takes scripts to work. */
export function QueryField({ query, onChange, found, total }: QueryProps) {
  return (
    <div className={styles.query} data-mdast="ignore" data-search-ignore>
      <Field
        label={
          <Translate id="handbook.glossary.query" description="Labels the input that finds terms">
            查找术语（名称、拼音、缩写或释义）
          </Translate>
        }
      >
        {(attributes) => (
          <input
            {...attributes}
            autoComplete="off"
            onChange={({ target }) => onChange(target.value)}
            type="search"
            value={query}
          />
        )}
      </Field>
      <output className={styles.found}>
        {found < total && (
          <Translate
            id="handbook.glossary.found"
            description="How many terms hold what was typed"
            values={{ found, total }}
          >
            {'找到 {found} 条，共 {total} 条'}
          </Translate>
        )}
      </output>
    </div>
  );
}

interface LettersProps {
  /** The letters with the anchors they stand at, and how many terms each has. */
  letters: readonly { initial: string; anchor: string; count: number }[];
}

/** Leads to the letters, with or without scripts. */
export function Letters({ letters }: LettersProps) {
  if (letters.length < 2) return null;
  return (
    <nav
      aria-label={translate({
        id: 'handbook.glossary.letters',
        message: '首字母',
        description: 'Names the links to the letters of the glossary',
      })}
    >
      <ul className={styles.letters}>
        {letters.map(({ initial, anchor, count }) => (
          <li key={initial}>
            <Link className={styles.letter} href={`#${anchor}`}>
              {initial} <span className={styles.count}>{count}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
