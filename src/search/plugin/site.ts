import path from 'node:path';
import type { AllContent, I18n } from '@docusaurus/types';

/**
 * The address of the whole site, below which each locale has its own: that of the default locale, which
 * Docusaurus gives no segment.
 */
export function siteBaseOf({ defaultLocale, localeConfigs }: I18n): string {
  return localeConfigs[defaultLocale]?.baseUrl ?? '/';
}

/** The folder of the whole site, given that of a locale. */
export function siteFolderOf(outDir: string, locale: string): string {
  return path.basename(outDir) === locale ? path.dirname(outDir) : outDir;
}

/** What the docs plugin tells of a version, as far as it concerns us. */
interface Version {
  versionName: string;
  isLast: boolean;
}

/** The editions of all docs plugins: of each the latest first, what is still being written last. */
export function editionsOf(allContent: AllContent): string[] {
  const plugins = Object.values(allContent['docusaurus-plugin-content-docs'] ?? {});
  const names = plugins.flatMap((content) => {
    const { loadedVersions = [] } = (content ?? {}) as { loadedVersions?: Version[] };
    return loadedVersions
      .toSorted((a, b) => rank(a) - rank(b))
      .map((version) => version.versionName);
  });
  return [...new Set(names)];
}

/** Docusaurus lists the current version first, then the others, the newest first. */
function rank({ versionName, isLast }: Version): number {
  if (isLast) return 0;
  return versionName === 'current' ? 2 : 1;
}
