import { isScalar, type Scalar } from 'yaml';
import { type Locale, locales } from '../locale';
import { isMap } from '../schema/walk';
import { proseOfMarkup } from '../text/markup';
import { type Prose, placed, plainProse } from '../text/prose';
import type { ReadRecord } from './edition';
import { scalarOffsets } from './scalar-offsets';

/** A text in one language, as prose whose characters have their places in the file. */
export interface ScalarProse {
  locale: Locale;
  prose: Prose;
  scalar: Scalar;
}

/** Several rules read the same texts, and reading their markup takes the longest. */
const read = new WeakMap<ReadRecord, ScalarProse[]>();

/** Every text of a record in every locale; what is no text is left out. */
export function proseOfRecord(record: ReadRecord): ScalarProse[] {
  const texts = read.get(record) ?? readProse(record);
  read.set(record, texts);
  return texts;
}

function readProse({ file, path, fields }: ReadRecord): ScalarProse[] {
  return fields.flatMap(({ marker, path: at, value }) => {
    if (!('localized' in marker) || !isMap(value)) return [];
    const toProse = marker.localized === 'markup' ? proseOfMarkup : plainProse;
    return locales.flatMap((locale) => {
      const scalar = file.document.getIn([...path, ...at, locale], true);
      if (!isScalar(scalar) || typeof scalar.value !== 'string') return [];
      const prose = placed(toProse(scalar.value), () => {
        const places = scalarOffsets(file.text, scalar);
        return (at) => places[at] ?? 0;
      });
      return [{ locale, prose, scalar }];
    });
  });
}
