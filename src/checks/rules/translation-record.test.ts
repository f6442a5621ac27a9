import { expect, it } from 'vitest';
import { edition, sentence, today } from '../../../tests/support/evidence';
import { siteOf } from '../../../tests/support/site';
import { translationRecord } from './translation-record';

const stale = (changed: string) =>
  `---\ntitle: A\ntranslation: { original: 00000000-11111111, text: ${changed}, on: '2026-11-20' }\n---\n`;

function problems(original: string, translation: string, evidence = edition({})): string[] {
  const { name } = evidence;
  const site = siteOf(
    { edition: name, text: original },
    { edition: name, path: 'i18n/en/tdsql.mdx', locale: 'en', text: translation },
  );
  return translationRecord
    .check({ ...site, library: { editions: [evidence] } }, { today })
    .map((problem) => `${problem.severity} ${sentence(problem)}`);
}

it('warns where both pages changed, and names the command that settles it', () => {
  const founding = edition({}, { name: '2020-10' });
  expect(problems('中文', stale('22222222-33333333'), founding)).toEqual([
    'warning i18n/en/tdsql.mdx:3:1 translation-record: found changes on this page and on ' +
      'docs/tdsql.mdx since 2026-11-20, expected both compared with each other; ' +
      'if they say the same, run `npm run translation -- accept tdsql --edition 2020-10`',
  ]);
});

it('is silent where nothing was compared, and where what changed cannot be known', () => {
  expect(problems('中文', 'English')).toEqual([]);
  expect(problems('中文', stale('22222222-33333333'), edition({}, { unread: true }))).toEqual([]);
  expect(problems('<Claim', stale('22222222-33333333'))).toEqual([]);
});

it('points to a record that is none, and to one on an original', () => {
  expect(problems(stale('22222222-33333333'), '---\ntranslation: done\n---\n')).toEqual([
    'error docs/tdsql.mdx:3:1 translation-record: found `translation` on an original, ' +
      'expected it on the translation alone; remove it; ' +
      'the page under i18n/ has one, or gets it by `npm run translation -- accept tdsql`',
    'error i18n/en/tdsql.mdx:2:1 translation-record: found "done", expected what the two pages were ' +
      'when they were last compared: { original, text, on }; ' +
      'have it written by `npm run translation -- accept tdsql`, or remove it',
  ]);
});
