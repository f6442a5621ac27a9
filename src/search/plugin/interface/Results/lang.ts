import type { Hit } from '../../../ask/show';
import type { Asked } from '../state/asked';
import type { Site } from '../state/useSite';

/** The language that a result is written in, as the attribute `lang` has it. */
export function langOf(
  { untranslated }: Pick<Hit, 'untranslated'>,
  { locale }: Pick<Asked, 'locale'>,
  { defaultLocale, locales }: Pick<Site, 'defaultLocale' | 'locales'>,
): string | undefined {
  const written = untranslated ? defaultLocale : locale;
  return locales.find(({ name }) => name === written)?.lang;
}
