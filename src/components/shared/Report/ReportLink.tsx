import Link from '@docusaurus/Link';
import { useLocation } from '@docusaurus/router';
import { translate } from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import { type ReactNode, useState } from 'react';
import { useEdition } from '../useEdition';
import { useLocale } from '../useLocale';
import { useRepository } from '../useRepository';
import { reportAddress } from './report-address';

/** What a report is about. */
export interface Reported {
  /** The id of a record, or of a part of one: `tdsql-accounts`, `tencent-vs-alibaba#market-share`. */
  record: string;
  /** The id on the page that leads to it. */
  anchor: string;
  /** What it says, in the language of the page. */
  text: () => string;
}

interface Props extends Reported {
  className?: string;
  /** Whether it stands in the text, of which neither search nor Markdown is to have it; a panel they leave out as a whole. */
  inText?: boolean;
  /** A sign in place of the words that say what it is for; those a pointer that rests on it is told. */
  children?: ReactNode;
}

/**
 * Leads to the repository's form for a wrong claim, filled in. As built, it names the record and its
 * edition, from which all else can be found; a title, where it stands and what it says are added as a
 * reader comes to the link, so that no page carries them with each of its claims.
 */
export function ReportLink({ record, anchor, text, className, inText, children }: Props) {
  const { url } = useDocusaurusContext().siteConfig;
  const { pathname } = useLocation();
  const repository = useRepository();
  const edition = useEdition();
  const locale = useLocale();
  const [reached, setReached] = useState(false);
  if (repository === undefined) return null;
  const reach = () => setReached(true);
  const words = translate({
    id: 'handbook.report',
    message: '报告问题',
    description: 'Leads to a form to object to a claim or to a row of a table',
  });
  const address = reportAddress(repository, locale, {
    ...(edition !== undefined && { edition }),
    record,
    ...(reached && {
      title: titleOf(record, edition),
      address: `${url}${pathname}#${anchor}`,
      text: text(),
    }),
  });
  return (
    <Link
      className={className}
      data-mdast={inText ? 'ignore' : undefined}
      data-search-ignore={inText ? '' : undefined}
      href={address}
      onFocus={reach}
      onPointerEnter={reach}
      title={children === undefined ? undefined : words}
    >
      {children ?? words}
    </Link>
  );
}

function titleOf(record: string, edition = ''): string {
  return translate(
    {
      id: 'handbook.report.title',
      message: '{edition} 版的 {record} 有误',
      description: 'The title of an issue that objects to a claim or to a row of a table',
    },
    { edition, record },
  );
}
