import type { Locale } from '../../evidence/locale';
import type { Edition } from '../../evidence/reading/edition';
import type { Kind } from '../../evidence/schema/kind';
import { addressOf, type Surroundings, viewsOf } from '../../evidence/views/edition-views';
import type { ClaimView, SourceView } from '../../evidence/views/views';

/** A module to be written for the bundler. */
export interface EvidenceModule {
  /** Its file below the folder of all editions: `2020-10/claim/tdsql-billing.js`. */
  file: string;
  code: string;
}

/** Stands for another view while one is written out; becomes an import. */
class Link {
  constructor(readonly address: string) {}
}

/** The modules of a sound edition in one locale: one a view, importing those it rests on. */
export function modulesOf(
  edition: Edition,
  locale: Locale,
  surroundings: Partial<Surroundings> = {},
): EvidenceModule[] {
  const link = <View>(kind: Kind) => {
    // The writer below meets the link where the type promises the view, and puts an import there.
    return (id: string) => new Link(addressOf(kind, id)) as View;
  };
  const links = { source: link<SourceView>('source'), claim: link<ClaimView>('claim') };
  return viewsOf(edition, locale, { links, ...surroundings }).map(({ address, view }) => ({
    file: `${edition.name}/${address}.js`,
    code: write(view, edition.name),
  }));
}

/** A view as the source of a module. */
function write(view: unknown, edition: string): string {
  const addresses: string[] = [];
  const literal = JSON.stringify(view, (_key, value: unknown) => {
    if (!(value instanceof Link)) return value;
    if (!addresses.includes(value.address)) addresses.push(value.address);
    return { [linkKey]: addresses.indexOf(value.address) };
  });
  const imports = addresses.map(
    (address, index) => `import link${index} from '@evidence/${edition}/${address}';\n`,
  );
  return `${imports.join('')}export default ${literal.replaceAll(linkPattern, 'link$1')};\n`;
}

/** A key that no view has. */
const linkKey = '\u0000link';
const linkPattern = /\{"\\u0000link":(\d+)\}/g;
