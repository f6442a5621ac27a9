import { expect, it } from 'vitest';
import { edition, sound, today } from '../../tests/support/evidence';
import { type Interviewee, interview } from './interview';
import { scaffolds } from './kinds';
import type { Answers, Complaint, Scaffold, Tree } from './scaffold';

const small = edition({
  source: sound.source,
  claim: sound.claim,
  topic: "market:\n  label: { zh-Hans: '市场', en: 'Market' }\n",
});

const tree: Tree = {
  texts: small.files.map(({ path, kind, text }) => ({ path, kind, text })),
  edition: small,
  data: 'docs/_data',
  pageFolders: { 'zh-Hans': 'docs', en: 'i18n/en' },
  pages: [],
  sidebars: "    'banking',\n",
  fileProblems: [],
};

/** Someone who answers each question as told, the second time with the second answer. */
function someone(replies: Record<string, string[]>) {
  const asked: string[] = [];
  const heard: Complaint[] = [];
  const who: Interviewee = {
    async answer({ flag, suggestion }, former) {
      asked.push(former.length > 0 ? `${flag}, not ${former}` : flag);
      const reply = replies[flag]?.shift() ?? suggestion;
      return reply === undefined ? [] : [reply];
    },
    hear: (complaints) => heard.push(...complaints),
  };
  return { who, asked, heard };
}

function ask(given: Answers, who: Interviewee) {
  return interview(scaffolds.resource as Scaffold, given, { tree, today, who });
}

it('asks for what the flags leave out, and again for what is wrong', async () => {
  const { who, asked, heard } = someone({
    topic: ['markt', 'market'],
    level: ['expert'],
    'good-for-zh': ['看份额。'],
    'good-for-en': ['For the shares.'],
  });
  const { missing, complaints, draft } = await ask({ source: ['report'] }, who);
  expect(asked).toEqual([
    'topic',
    'level',
    'good-for-zh',
    'good-for-en',
    'id',
    'file',
    'topic, not markt',
  ]);
  expect(heard).toMatchObject([{ at: '--topic', hint: 'did you mean `market`?' }]);
  expect({ missing, complaints }).toEqual({ missing: [], complaints: [] });
  expect(draft.edits[0]?.after).toContain('topic: market');
});

it('leaves what no question can mend among the complaints', async () => {
  const given: Answers = {
    source: ['report'],
    topic: ['market'],
    level: ['expert'],
    'good-for-zh': ['看份额。'],
    'good-for-en': ['For the shares.'],
    id: ['report'],
    file: ['market'],
  };
  const broken = {
    kind: 'resource',
    path: 'docs/_data/resources/market.yml',
    text: 'a: "b\n',
  } as const;
  const { who, asked } = someone({});
  const { complaints } = await interview(scaffolds.resource as Scaffold, given, {
    tree: { ...tree, texts: [...tree.texts, broken] },
    today,
    who,
  });
  expect(asked).toEqual([]);
  expect(complaints).toHaveLength(1);
});
