import type { Plugin } from '@docusaurus/types';
import { shortName } from './short-name';

/** How Docusaurus has the classes of a style sheet named. */
interface Naming {
  getLocalIdent?: (sheet: { resourcePath: string }, pattern: string, name: string) => unknown;
}

/**
 * Short names for the classes of components. Docusaurus writes the name that an author gave with a hash behind
 * it, thousands of times a page. Its own parts, which our style sheets know by their names, keep theirs.
 */
export default function classNames(): Plugin {
  return {
    name: 'handbook-class-names',
    configureWebpack({ module }) {
      for (const naming of (module?.rules ?? []).flatMap(namingOf)) {
        naming.getLocalIdent = ({ resourcePath }, _pattern, name) => shortName(resourcePath, name);
      }
      return {};
    },
  };
}

/** What the loaders of a rule name classes by, where they do. */
function namingOf(rule: unknown): Naming[] {
  const { use } = rule as { use?: unknown };
  if (!Array.isArray(use)) return [];
  return use.flatMap((loader: { options?: { modules?: Naming } }) => loader.options?.modules ?? []);
}
