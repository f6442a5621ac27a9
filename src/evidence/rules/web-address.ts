import { type Problem, problemIn, quote } from '../reading/problem';
import { eachEdition, type Rule } from './rule';

const name = 'web-address';

/** Every address is a whole one whose scheme is http or https. */
export const webAddress: Rule = {
  name,
  description: 'Every address is a whole one whose scheme is http or https.',
  check: eachEdition(({ records }) =>
    records.flatMap(({ file, path, fields }) =>
      fields.flatMap((field): Problem[] => {
        if (!('url' in field.marker) || typeof field.value !== 'string') return [];
        const mend = mendForAddress(field.value);
        if (mend === undefined) return [];
        return [
          problemIn(file, [...path, ...field.path], name, {
            found: quote(field.value),
            expected: 'an address that begins with https:// or http://',
            hint: mend,
          }),
        ];
      }),
    ),
  ),
};

/** How to mend an address of the web; undefined where it is sound. */
export function mendForAddress(address: string): string | undefined {
  if (!URL.canParse(address)) {
    return URL.canParse(`https://${address}`) && /^[^\s/]+\.[^\s/]+/.test(address)
      ? `did you mean \`https://${address}\`?`
      : 'copy the whole address from the browser';
  }
  const { protocol, hostname, username } = new URL(address);
  if (protocol !== 'http:' && protocol !== 'https:') {
    return `link to a web page; \`${protocol}\` is not allowed`;
  }
  if (/\s/.test(address)) return 'take the blanks out of the address';
  if (username !== '') return 'take the user name out of the address';
  return hostname.includes('.') ? undefined : 'name the whole host: example.org';
}
