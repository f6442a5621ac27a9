import { slugForm, slugFrom, slugWords } from '../../checks/rules/page-file';
import { type Locale, locales } from '../../evidence/locale';
import { suggest } from '../../evidence/rules/suggest';
import { nameless } from '../draft-record';
import { insertSlug, slugsOf } from '../insert-slug';
import type { Insertion } from '../insertion';
import { flagIn, localizedFields } from '../localized-answers';
import {
  type Anchor,
  type Answers,
  all,
  type Complaint,
  type Draft,
  type Field,
  type FileEdit,
  one,
  type Scaffold,
  type Tree,
} from '../scaffold';
import { bare } from '../yaml-source';

/** What a new page says in each language. */
const words: Record<Locale, { keyPoints: string; sources: string; begin: string }> = {
  'zh-Hans': { keyPoints: '要点', sources: '来源', begin: '从这里写起。' },
  en: { keyPoints: 'Key points', sources: 'Sources', begin: 'Begin here.' },
};

const sidebarsFile = 'sidebars.ts';

/** A page in both languages, or in one. */
export const page: Scaffold = {
  about: 'a page in both languages, or in one of them with --only',
  argument: 'slug',
  example:
    "page securities --title-zh '证券' --title-en 'Securities' --description-zh '…' " +
    "--description-en '…' --claim cloud-share-2026 --after insurance",
  fields,
  draft,
};

function fields(answers: Answers, tree: Tree): Field[] {
  const wanted = localesOf(answers).map((locale) => flagIn('', locale));
  const inWanted = ({ flag }: Field) => wanted.some((ending) => flag.endsWith(ending));
  return [
    { flag: 'slug', about: 'its name in addresses and files', required: true },
    { flag: 'only', about: 'the one language it is written in', choices: locales },
    ...localizedFields('title', 'the title', { required: true }).filter(inWanted),
    ...localizedFields('description', 'one sentence on what it holds, for search engines', {
      required: true,
    }).filter(inWanted),
    ...localizedFields('label', 'a short title for the sidebar')
      .filter(inWanted)
      .map((field) => ({ ...field, rare: true })),
    ...localizedFields('alias', 'what readers may type to find it')
      .filter(inWanted)
      .map((field) => ({ ...field, many: true })),
    { flag: 'claim', about: 'the id of a claim it shows', many: true },
    { flag: 'table', about: 'the id of a comparison or matrix it shows', many: true },
    {
      flag: 'after',
      about: 'the page it follows in the sidebar; the last where left out',
      choices: slugsOf(tree.sidebars),
      suggestion: slugsOf(tree.sidebars).at(-1),
    },
  ];
}

/** The languages that the page is written in: both unless told otherwise. */
function localesOf(answers: Answers): readonly Locale[] {
  const only = one(answers, 'only');
  const found = locales.filter((locale) => locale === only);
  return found.length > 0 ? found : locales;
}

function draft(answers: Answers, tree: Tree): Draft {
  const slug = one(answers, 'slug') ?? nameless;
  const sidebar = insertSlug(tree.sidebars, slug, one(answers, 'after'));
  const written = localesOf(answers).map((locale) => pageIn(locale, slug, answers, tree));
  const files = written.map(({ edit }) => edit.file);
  return {
    edits: [
      ...written.map(({ edit }) => edit),
      ...('at' in sidebar ? [] : [sidebarEdit(tree, sidebar)]),
    ],
    anchors: written.flatMap(({ anchors }) => anchors),
    complaints: [
      ...slugComplaints(slug, files, tree),
      ...onlyComplaints(answers),
      ...('at' in sidebar ? [sidebar] : []),
    ],
    next: [
      files.length > 1
        ? `Write ${files.join(' and ')}: the same headings with the same ids, the same tags and links; neither translates the other.`
        : `Write ${files[0]}; readers of the other language see it with a notice until it is translated.`,
      'Give each heading an id: ## 案例 {/* #cases */}. Evidence comes in by tags: <Claim id="…" />; then list it with <Sources />.',
    ],
  };
}

function sidebarEdit(tree: Tree, { text, start, end }: Insertion): FileEdit {
  return { file: sidebarsFile, before: tree.sidebars, after: text, start, end };
}

/** A page in one language; written in English alone, it lies among the originals and says so. */
function pageIn(locale: Locale, slug: string, answers: Answers, tree: Tree) {
  const alone = localesOf(answers).length === 1;
  const original = locales[0];
  const folder = alone ? original : locale;
  const file = `${tree.pageFolders[folder]}/${slug}.mdx`;
  const lines = linesOf(locale, answers, tree, alone && locale !== original);
  const after = `${lines.map(({ text }) => text).join('\n')}\n`;
  const anchors = lines.flatMap(({ flag }, index): Anchor[] =>
    flag ? [{ flag, file, line: index + 1, column: 1 }] : [],
  );
  const edit: FileEdit = {
    file,
    before: undefined,
    after,
    start: 0,
    end: after.length,
    page: { slug, locale: folder },
  };
  return { edit, anchors };
}

interface Line {
  text: string;
  flag?: string;
}

function linesOf(locale: Locale, answers: Answers, tree: Tree, saysLanguage: boolean): Line[] {
  const { keyPoints, sources, begin } = words[locale];
  const entry = (key: string, name: string): Line[] => {
    const flag = flagIn(name, locale);
    const text = one(answers, flag);
    return text === undefined ? [] : [{ text: `${key}: ${bare(text)}`, flag }];
  };
  const aliasFlag = flagIn('alias', locale);
  const aliases = all(answers, aliasFlag).map((alias) => {
    return { text: `  - ${bare(alias)}`, flag: aliasFlag };
  });
  const tags = tagsOf(answers, tree);
  return [
    { text: '---' },
    ...entry('title', 'title'),
    ...entry('sidebar_label', 'label'),
    ...entry('description', 'description'),
    ...(saysLanguage ? [{ text: `language: ${locale}` }] : []),
    ...(aliases.length > 0 ? [{ text: 'aliases:' }, ...aliases] : []),
    { text: '---' },
    { text: '' },
    { text: '<Edition />' },
    { text: '' },
    { text: `## ${keyPoints} {/* #key-points */}` },
    { text: '' },
    { text: `{/* ${begin} */}` },
    ...tags.flatMap((tag) => [{ text: '' }, tag]),
    ...(tags.length > 0
      ? [
          { text: '' },
          { text: `## ${sources} {/* #sources */}` },
          { text: '' },
          { text: '<Sources />' },
        ]
      : []),
  ];
}

function tagsOf(answers: Answers, tree: Tree): Line[] {
  const isMatrix = (id: string) =>
    tree.edition.records.some((record) => record.kind === 'matrix' && record.id === id);
  const tag = (name: string, id: string, flag: string) => {
    return { text: `<${name} id="${id.replace(/["<>{}\s]/g, '')}" />`, flag };
  };
  return [
    ...all(answers, 'claim').map((id) => tag('Claim', id, 'claim')),
    ...all(answers, 'table').map((id) =>
      tag(isMatrix(id) ? 'SolutionMatrix' : 'Comparison', id, 'table'),
    ),
  ];
}

function slugComplaints(slug: string, files: string[], tree: Tree): Complaint[] {
  if (!slugForm.test(slug)) {
    const nearest = slugFrom(slug);
    const hint = nearest === '' ? 'give it a name in English' : `write \`${nearest}\``;
    return [{ at: '--slug', found: `\`${slug}\``, expected: slugWords, hint }];
  }
  const there = locales
    .map((locale) => `${tree.pageFolders[locale]}/${slug}.mdx`)
    .find((file) => tree.pages.includes(file));
  if (!there && !slugsOf(tree.sidebars).includes(slug)) return [];
  return [
    {
      at: '--slug',
      found: `\`${slug}\`, which ${there ?? sidebarsFile} has already`,
      expected: 'a name that no page has',
      hint: `choose another, or edit ${there ?? files[0]}`,
    },
  ];
}

function onlyComplaints(answers: Answers): Complaint[] {
  const only = one(answers, 'only');
  if (only === undefined || (locales as readonly string[]).includes(only)) return [];
  return [
    {
      at: '--only',
      found: `\`${only}\``,
      expected: locales.join(' or '),
      hint: suggest(only, locales, `use ${locales.join(' or ')}`),
    },
  ];
}
