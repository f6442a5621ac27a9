import { translate } from '@docusaurus/Translate';
import clsx from 'clsx';
import { type FormEvent, useRef } from 'react';
import colours from '../colours.module.css';
import { DevNote } from '../DevNote/DevNote';
import { EditionLinks } from '../EditionLinks/EditionLinks';
import { Field } from '../Field/Field';
import { Filters } from '../Filters/Filters';
import { MagnifierIcon } from '../MagnifierIcon';
import { Status } from '../Status/Status';
import { useAnswer } from '../state/useAnswer';
import { useManifest } from '../state/useManifest';
import { useRecent } from '../state/useRecent';
import { useSite } from '../state/useSite';
import { useTyping } from '../state/useTyping';
import { nameOfSearch } from '../words';
import { Contents } from './Contents';
import styles from './SearchPanel.module.css';
import { useAddress } from './useAddress';
import { useLimit } from './useLimit';

/** The search as a page: a field, filters and as many results as a reader wants. */
export function SearchPanel() {
  const site = useSite();
  const field = useRef<HTMLInputElement>(null);
  const [asked, ask] = useAddress(site, field);
  const { limit, more, from } = useLimit(asked);
  const answering = useAnswer(site.engine, { ...asked, limit });
  const manifest = useManifest(site.engine, asked);
  const recent = useRecent(site.base);
  const typing = useTyping(asked.query, (query) => ask({ ...asked, query }));
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    // A keyboard on the screen has done its work, and covers the results.
    if (window.matchMedia('(pointer: coarse)').matches) field.current?.blur();
  };
  return (
    <main className={clsx('container', colours.colours, styles.page)} data-search-ignore>
      <h1 className={styles.name}>{nameOfSearch()}</h1>
      <form
        action={`${site.localeBase}search/`}
        className={styles.form}
        method="get"
        onSubmit={onSubmit}
        role="search"
      >
        <div className={styles.line}>
          <MagnifierIcon size={18} />
          <Field {...typing.field} data-search-field name="q" ref={field} type="search" />
        </div>
        <Filters asked={asked} manifest={manifest} onAsk={ask} site={site} />
      </form>
      <noscript>
        <p>
          {translate({
            id: 'search.noscript',
            message: 'The search runs in your browser, and needs JavaScript.',
            description: 'Said on the page of the search where no scripts run',
          })}
        </p>
        <EditionLinks editions={site.editions} />
      </noscript>
      <Status answering={answering} />
      <DevNote manifest={manifest} />
      <Contents
        answering={answering}
        asked={asked}
        field={field}
        focused={from}
        onAsk={ask}
        onMore={more}
        recent={recent}
        site={site}
      />
    </main>
  );
}
