import { translate } from '@docusaurus/Translate';
import type { Manifest } from '../../../format/manifest';
import { type Kind, kinds } from '../../../format/unit';
import type { Asked } from '../state/asked';
import type { Site } from '../state/useSite';
import { nameOfKind } from '../words';
import { Choice } from './Choice';
import styles from './Filters.module.css';

interface Props {
  asked: Asked;
  onAsk: (asked: Asked) => void;
  site: Site;
  /** Undefined until it is known; what cannot be chosen is left out then. */
  manifest: Manifest | undefined;
}

/** What to look through: one row. A filter with nothing to choose from is left out. */
export function Filters({ asked, onAsk, site, manifest }: Props) {
  const { editions, locales, sections } = choicesOf(asked, site, manifest);
  const choose = (change: Partial<Asked>) => onAsk(withSection({ ...asked, ...change }, manifest));
  return (
    <fieldset className={styles.filters}>
      <legend className={styles.legend}>
        {translate({
          id: 'search.filters',
          message: 'Where to search',
          description: 'The name of the row of filters, for screen readers',
        })}
      </legend>
      <Choice
        label={translate({
          id: 'search.filter.edition',
          message: 'Edition',
          description: 'The label of the filter by edition',
        })}
        onChoose={(edition) => choose({ edition })}
        options={editions}
        value={asked.edition}
      />
      <Choice
        any={translate({
          id: 'search.filter.kind.any',
          message: 'Everything',
          description: 'The choice not to filter by kind of result',
        })}
        label={translate({
          id: 'search.filter.kind',
          message: 'Kind',
          description: 'The label of the filter by kind of result',
        })}
        onChoose={(kind) => choose({ kind: (kind || undefined) as Kind | undefined })}
        options={kinds.map((kind) => ({ name: kind, label: nameOfKind(kind) }))}
        value={asked.kind ?? ''}
      />
      <Choice
        label={translate({
          id: 'search.filter.language',
          message: 'Language',
          description: 'The label of the filter by language',
        })}
        onChoose={(locale) => choose({ locale })}
        options={locales}
        value={asked.locale}
      />
      <Choice
        any={translate({
          id: 'search.filter.section.any',
          message: 'All sections',
          description: 'The choice not to filter by section',
        })}
        label={translate({
          id: 'search.filter.section',
          message: 'Section',
          description: 'The label of the filter by section of the edition',
        })}
        onChoose={(section) => choose({ section: section || undefined })}
        options={sections.map((name) => ({ name, label: name }))}
        value={asked.section ?? ''}
      />
    </fieldset>
  );
}

/** What there is to choose from: of editions and languages only those that have an index. */
function choicesOf({ edition, locale }: Asked, site: Site, manifest: Manifest | undefined) {
  const indexOf = (name: string) => manifest?.editions.find((other) => other.name === name);
  const inEdition = indexOf(edition)?.locales;
  return {
    editions: site.editions.filter(({ name }) => name === edition || !manifest || indexOf(name)),
    locales: site.locales.filter(({ name }) => name === locale || !inEdition || inEdition[name]),
    sections: inEdition?.[locale]?.sections ?? [],
  };
}

/** Without a section that the edition does not have in the language. */
function withSection(asked: Asked, manifest: Manifest | undefined): Asked {
  const edition = manifest?.editions.find(({ name }) => name === asked.edition);
  const sections = edition?.locales[asked.locale]?.sections;
  if (!asked.section || !sections || sections.includes(asked.section)) return asked;
  return { ...asked, section: undefined };
}
