import Link from '@docusaurus/Link';
import pages from '@evidence/latest/pages';
import { useLocale } from '@handbook/components/shared/useLocale';
import { useRepository } from '@handbook/components/shared/useRepository';
import CodeBlock from '@theme/CodeBlock';
import type { ReactNode } from 'react';
import styles from './contribute.module.css';

interface FormProps {
  /** The kind of report: `.github/ISSUE_TEMPLATE/` has a form of it in each language. */
  kind: 'claim' | 'source' | 'translation' | 'feature';
  children: ReactNode;
}

/** Leads to a form of the repository, in the language of the page. */
export function Form({ kind, children }: FormProps) {
  const locale = useLocale();
  const form = `/issues/new?template=${kind}.${locale}.yml`;
  return <InRepository to={form}>{children}</InRepository>;
}

interface InRepositoryProps {
  /** What follows the address of the repository: `/blob/main/CONTRIBUTING.md`. */
  to: string;
  children: ReactNode;
}

/** Leads to something in the repository. */
export function InRepository({ to, children }: InRepositoryProps) {
  return <Link href={`${useRepository()}${to}`}>{children}</Link>;
}

interface PageLinkProps {
  /** The id of a page. */
  of: string;
  children: ReactNode;
}

/** Leads to a page of the latest edition. */
export function PageLink({ of, children }: PageLinkProps) {
  const path = pages.find(({ id }) => id === of)?.path;
  return path === undefined ? children : <Link to={path}>{children}</Link>;
}

/** The commands of a first change, to be copied. */
export function Commands() {
  const repository = useRepository();
  const name = repository?.split('/').at(-1);
  const commands = [`git clone ${repository}.git`, `cd ${name}`, 'npm run dev', 'npm run check'];
  return (
    <CodeBlock className={styles.commands} language="sh">
      {commands.join('\n')}
    </CodeBlock>
  );
}
