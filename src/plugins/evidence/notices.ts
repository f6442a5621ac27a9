import type { EvidenceModule } from './modules';

/** What a component tells the readers of a page, above its text. */
export interface PageNotice {
  /** The name of the page's edition. */
  edition: string;
  slug: string;
  /** A component that takes `data`. */
  component: string;
  data: object;
}

/** Where a page stands. */
type Place = Pick<PageNotice, 'edition' | 'slug'>;

/** For every page a component that shows its notices in the order given, or nothing. */
export function noticeModules(
  pages: readonly Place[],
  notices: readonly PageNotice[],
): EvidenceModule[] {
  const byPage = new Map<string, PageNotice[]>();
  for (const notice of notices) {
    const ofPage = byPage.get(fileOf(notice)) ?? [];
    ofPage.push(notice);
    byPage.set(fileOf(notice), ofPage);
  }
  return pages.map((page) => ({
    file: fileOf(page),
    code: codeOf(byPage.get(fileOf(page)) ?? []),
  }));
}

function fileOf({ edition, slug }: Place): string {
  return `${edition}/notices/${slug}.js`;
}

function codeOf(notices: readonly PageNotice[]): string {
  if (notices.length === 0) return 'export default () => null;\n';
  const components = [...new Set(notices.map(({ component }) => component))];
  const imports = components.map(
    (name) => `import { ${name} } from '@handbook/components/${name}/${name}';\n`,
  );
  const elements = notices.map(
    ({ component, data }) => `  createElement(${component}, { data: ${JSON.stringify(data)} }),\n`,
  );
  return `import { createElement, Fragment } from 'react';
${imports.join('')}export default () => createElement(
  Fragment,
  null,
${elements.join('')});
`;
}
