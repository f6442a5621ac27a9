import { soundRecords } from '../../reading/edition';
import { addressOf } from '../../views/edition-views';
import type { TermView } from '../../views/views';
import type { Making } from './dataset';
import { textIn } from './readers';
import type { DatasetItems } from './schema';

/** Every term of an edition. */
export function termItems(making: Making): DatasetItems['glossary'] {
  return [...soundRecords(making.edition, 'term')].map(([id, term]) => {
    const { name, abbreviation, pinyin, aliases = {}, claims = [] } = term;
    const seen = making.readers<TermView>(addressOf('term', id));
    return {
      id,
      address: making.addressOf('term', id),
      name,
      definition: textIn(seen, ({ definition }) => definition),
      abbreviation,
      pinyin,
      aliases: Object.entries(aliases).flatMap(([language, names = []]) =>
        names.map((name) => ({ language, name })),
      ),
      claims,
    };
  });
}
