import { isScalar } from 'yaml';
import type { ScalarProse } from '../../evidence/reading/record-prose';
import { scalarOffsets } from '../../evidence/reading/scalar-offsets';
import { placed, plainProse } from '../../evidence/text/prose';
import type { Page } from './page';

/** The keys of the front matter that readers see. */
export const shownKeys = ['title', 'description', 'sidebar_label'];

/** The texts of the front matter that readers see. */
export function shownTexts({ frontMatter, locale }: Page): ScalarProse[] {
  if (!frontMatter) return [];
  const { text, document, offset } = frontMatter;
  return shownKeys.flatMap((key) => {
    const scalar = document.get(key, true);
    if (!isScalar(scalar) || typeof scalar.value !== 'string') return [];
    const prose = placed(plainProse(scalar.value), () => {
      const places = scalarOffsets(text, scalar);
      return (at) => offset + (places[at] ?? 0);
    });
    return [{ locale, prose, scalar }];
  });
}
