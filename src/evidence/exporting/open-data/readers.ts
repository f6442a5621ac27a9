import { inEachLocale, type Localized, locales } from '../../locale';
import { lazily } from '../../once-per';
import type { Edition } from '../../reading/edition';
import { viewsOf } from '../../views/edition-views';
import { plainText } from '../../views/plain-text';
import type { TextView, View } from '../../views/views';

/** What readers of each language see of one record. */
export type Seen<Shown extends View> = Localized<Shown>;

/** Finds what readers see of a record of a sound edition, by the address of its view. */
export type Readers = <Shown extends View>(address: string) => Seen<Shown>;

/** Works out what readers of an edition see, once for all records, and in those languages that are asked for. */
export function readersOf(edition: Edition): Readers {
  const shown = lazily(
    locales,
    (locale) => new Map(viewsOf(edition, locale).map((each) => [each.address, each])),
  );
  return <Shown extends View>(address: string) =>
    lazily(locales, (locale) => {
      const view = shown[locale].get(address)?.view;
      if (!view) throw new Error(`${address} is missing: check the edition first`);
      return view as Shown;
    });
}

/** A text of a record as readers of each language see it. */
export function textIn<Shown extends View>(
  seen: Seen<Shown>,
  textOf: (view: Shown) => string | TextView | undefined,
): Localized {
  return inEachLocale((locale) => {
    const text = textOf(seen[locale]) ?? '';
    return typeof text === 'string' ? text : plainText(text);
  });
}
