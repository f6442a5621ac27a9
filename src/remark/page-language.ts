import { type Locale, languageOf } from '../evidence/locale';

/** The language of a page as Docusaurus hands it on: by the locale of its folder and its front matter. */
export function pageLanguage(folder: Locale, { data }: { data: object }): Locale {
  const { frontMatter } = data as { frontMatter?: { language?: unknown } };
  return languageOf(folder, frontMatter?.language);
}
