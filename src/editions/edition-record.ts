import { isNode, parseDocument } from 'yaml';
import { type Locale, type Localized, locales } from '../evidence/locale';
import { withEdits } from '../evidence/text/edit';
import { dated, quoted } from '../scaffolding/yaml-source';

/** What an edition is called, in each language. */
const titles: Record<Locale, (name: string) => string> = {
  'zh-Hans': (name) => `${name} 版`,
  en: (name) => `Edition ${name}`,
};

/**
 * The month that an edition is as of: its name, or the present month where that lies ahead.
 * @param today - `YYYY-MM-DD`
 */
export function asOfOf(name: string, today: string): string {
  const month = today.slice(0, 7);
  return name < month ? name : month;
}

/**
 * The text of `edition.yml` in a cut edition, made of the draft's: its own title and as-of date, and the
 * notice of the edition cut before it, where there is one, because the draft's speaks of a draft.
 */
export function ownRecord(
  text: string,
  { name, asOf, notice }: { name: string; asOf: string; notice: Localized | undefined },
): string {
  return withValues(text, [
    [['asOf'], dated(asOf)],
    ...locales.flatMap((locale): Value[] => [
      [['title', locale], quoted(titles[locale](name))],
      ...(notice ? [[['notice', locale], quoted(notice[locale])] satisfies Value] : []),
    ]),
  ]);
}

/** The text of the draft's `edition.yml` with another as-of date. */
export function movedOn(text: string, asOf: string): string {
  return withValues(text, [[['asOf'], dated(asOf)]]);
}

/** Where a value stands, and its new source. */
type Value = [path: string[], source: string];

/** YAML with other values in places; every other byte stays, comments among them. */
function withValues(text: string, values: readonly Value[]): string {
  const document = parseDocument(text);
  const edits = values.flatMap(([path, source]) => {
    const node = document.getIn(path, true);
    if (!isNode(node) || !node.range) return [];
    const [start, end] = node.range;
    // A text in block style ends with its last line.
    const lineEnd = text.slice(start, end).endsWith('\n') ? '\n' : '';
    return [{ start, end, text: source + lineEnd }];
  });
  return withEdits(text, edits);
}
