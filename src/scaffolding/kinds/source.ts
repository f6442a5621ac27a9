import { locales } from '../../evidence/locale';
import { recordsOfKind } from '../../evidence/reading/edition';
import { source as schema } from '../../evidence/schema/source';
import { lowerFirst } from '../../evidence/text/lower-first';
import { sourceKinds, valuesOf } from '../../evidence/vocabulary';
import { answered, draftRecord, fileField, filesOf, generalFile } from '../draft-record';
import { flagIn, localizedBlock, localizedFields } from '../localized-answers';
import {
  type Answers,
  all,
  type Draft,
  type Field,
  one,
  type Scaffold,
  type Tree,
} from '../scaffold';
import { suggestSourceId } from '../suggest-id';
import { dated, type Entry, flowList, flowMap, quoted, word } from '../yaml-source';

/** A publication that claims cite. */
export const source: Scaffold = {
  about: 'a publication that claims cite',
  argument: 'url',
  example:
    "source https://example.org/report --title 'Cloud in 2026' --publisher 'Example Research' " +
    "--issued 2026-05 --language en --type report --kind analyst --summary-zh '…' --summary-en '…'",
  fields,
  draft,
};

function fields(answers: Answers, tree: Tree): Field[] {
  return [
    { flag: 'url', about: about('URL'), required: true },
    { flag: 'title', about: about('title'), required: true },
    { flag: 'publisher', about: about('publisher'), required: true },
    { flag: 'language', about: about('language'), required: true },
    ...locales
      .filter((locale) => isForeign(locale, one(answers, 'language')))
      .map((locale) => ({
        flag: flagIn('translated', locale),
        about: `the title in the other language (${locale})`,
      })),
    { flag: 'issued', about: about('issued'), form: 'YYYY-MM-DD, YYYY-MM or YYYY' },
    { flag: 'type', about: about('type'), required: true, choices: schema.shape.type.options },
    { flag: 'kind', about: about('kind'), required: true, choices: valuesOf(sourceKinds) },
    ...localizedFields('summary', about('summary'), { required: true }),
    { flag: 'author', rare: true, about: about('author'), many: true },
    { flag: 'container', rare: true, about: about('container-title') },
    { flag: 'number', rare: true, about: about('number') },
    { flag: 'doi', rare: true, about: about('DOI') },
    { flag: 'archived', rare: true, about: about('archived') },
    { flag: 'id', about: 'its id', required: true, suggestion: suggestedId(answers, tree) },
    { ...fileField(tree, 'source'), choices: [...filesOf(tree, 'source'), generalFile] },
  ];
}

/** What the schema says of a field, as part of a sentence. */
function about(field: keyof typeof schema.shape): string {
  return lowerFirst(schema.shape[field].description ?? '').replace(/\.$/, '');
}

/** Whether a title in `language` wants a translation into `locale`. Unknown as yet, it may. */
function isForeign(locale: string, language: string | undefined): boolean {
  return language?.split('-')[0] !== locale.split('-')[0];
}

function suggestedId(answers: Answers, tree: Tree): string | undefined {
  const titles = ['title', ...locales.map((locale) => flagIn('translated', locale))].flatMap(
    (flag) => one(answers, flag) ?? [],
  );
  const url = one(answers, 'url');
  if (url === undefined || titles.length === 0) return undefined;
  const taken = recordsOfKind(tree.edition, 'source').map(({ id }) => id);
  return suggestSourceId({ url, titles, issued: one(answers, 'issued') }, taken);
}

function draft(answers: Answers, tree: Tree, today: string): Draft {
  const field = (key: string, write: (text: string) => string, flag?: string) =>
    answered(answers, key, write, flag);
  const authors = all(answers, 'author').map((name) => flowMap([['literal', quoted(name)]]));
  const translated = localizedBlock(answers, 'translated');
  const entries: Entry[] = [
    field('type', word),
    field('title', quoted),
    { key: 'translatedTitle', source: translated },
    { key: 'author', source: authors.length > 0 ? flowList(authors) : undefined, flag: 'author' },
    field('container-title', quoted, 'container'),
    field('publisher', quoted),
    field('number', quoted),
    field('issued', dated),
    { key: 'accessed', source: dated(today) },
    field('language', word),
    field('URL', quoted, 'url'),
    field('DOI', quoted, 'doi'),
    field('archived', quoted),
    field('kind', word),
    { key: 'summary', source: localizedBlock(answers, 'summary') },
  ];
  const id = one(answers, 'id');
  return draftRecord(answers, tree, {
    kind: 'source',
    entries,
    next: [
      'Nothing was fetched: compare title, publisher and date with the publication.',
      `Cite it: npm run new -- claim --source ${id}, or \`sources: [{ id: ${id} }]\` in a claim. Uncited, it is an error.`,
    ],
  });
}
