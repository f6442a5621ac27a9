import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readSite } from '../src/checks/reading/site-fs';
import { checkSite } from '../src/checks/rules';
import { scaffolds } from '../src/scaffolding/kinds';
import { prepare } from '../src/scaffolding/prepare';
import type { Answers, Scaffold } from '../src/scaffolding/scaffold';
import { readTree } from '../src/scaffolding/tree-fs';
import { writeEdits } from '../src/scaffolding/write-edits-fs';

const repository = path.resolve(import.meta.dirname, '..');
const today = '2026-12-01';

/** A copy of the edition being written, without those that were cut. */
let site: string;
beforeAll(() => {
  site = mkdtempSync(path.join(tmpdir(), 'handbook-'));
  for (const part of [
    'docs',
    'i18n/en/docusaurus-plugin-content-docs/current',
    'sidebars.ts',
    'src/pages',
  ]) {
    cpSync(path.join(repository, part), path.join(site, part), { recursive: true });
  }
});
afterAll(() => rmSync(site, { recursive: true }));

function make(kind: string, answers: Answers): void {
  const { draft, missing, complaints } = prepare(
    scaffolds[kind] as Scaffold,
    answers,
    readTree(site),
    today,
  );
  expect({ missing, complaints }).toEqual({ missing: [], complaints: [] });
  writeEdits(site, draft.edits);
}

/**
 * What the project's check says, but for what rests on editions that are not in the copy, and for
 * pages that show every record of a kind: with another, both languages are to be compared anew.
 */
function check(): string[] {
  return checkSite(readSite(site), { today })
    .filter(({ rule }) => !['earlier-claim', 'one-verdict', 'translation-record'].includes(rule))
    .map(({ file, rule, found }) => `${file} ${rule}: ${found}`);
}

it('takes a contributor from a source to a page that the check accepts', () => {
  make('source', {
    url: ['https://example.org/cloud'],
    title: ['Cloud: 50% of #1 "winners" {so far}'],
    'translated-zh': ['云：“赢家”'],
    publisher: ['Example Research'],
    issued: ['2026-05'],
    language: ['en'],
    type: ['report'],
    kind: ['analyst'],
    'summary-zh': ['给出份额：只此一家。'],
    'summary-en': ['Gives shares: "its own".'],
    id: ['example-2026-cloud'],
    file: ['tdsql'],
  });

  make('claim', {
    id: ['example-share'],
    'statement-zh': ['{when}，甲的份额{share}，收入{revenue}。'],
    'statement-en': ['In {when} A had {share}, with revenue of {revenue}.'],
    figure: ['share=0.181:share:about', 'revenue=40000000000:money:CNY'],
    date: ['when=2026-Q1'],
    'as-of': ['2026-Q1'],
    source: ['example-2026-cloud@p. 3'],
    confidence: ['medium'],
    'note-zh': ['只见于一处。'],
    'note-en': ['Seen in one place only.'],
  });
  make('table', {
    id: ['example-table'],
    'caption-zh': ['甲与乙'],
    'caption-en': ['A and B'],
    column: ['a=甲|A', 'b=乙|B'],
    row: ['share=份额|Share'],
    cell: ['share.a=example-share'],
  });
  make('resource', {
    source: ['example-2026-cloud'],
    topic: ['market'],
    level: ['expert'],
    'good-for-zh': ['看份额。'],
    'good-for-en': ['For the shares.'],
  });
  make('page', {
    slug: ['securities'],
    'title-zh': ['证券：概览'],
    'title-en': ['Securities: an overview'],
    'description-zh': ['证券公司怎样用云。'],
    'description-en': ['How brokers use the cloud.'],
    'alias-zh': ['券商'],
    'alias-en': ['brokers', '#1'],
    claim: ['example-share'],
    table: ['example-table'],
    after: ['insurance'],
  });
  expect(readFileSync(path.join(site, 'sidebars.ts'), 'utf8')).toContain(
    "    'insurance',\n    'securities',\n",
  );

  make('page', {
    slug: ['brokers'],
    only: ['en'],
    'title-en': ['Brokers'],
    'description-en': ['What brokers say.'],
    claim: ['example-share'],
  });
  expect(check()).toEqual([]);
});
