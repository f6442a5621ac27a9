import { expect, it } from 'vitest';
import { sentence, today } from '../../../tests/support/evidence';
import { type PageText, siteOf } from '../../../tests/support/site';
import { orphanTranslation } from './orphan-translation';

function problems(...pages: PageText[]): string[] {
  return orphanTranslation.check(siteOf(...pages), { today }).map(sentence);
}

const english = { path: 'i18n/en/tdsql.mdx', locale: 'en', text: 'English' } as const;

it('lets originals stand alone, in whatever language', () => {
  expect(problems({ text: '中文' })).toEqual([]);
  expect(problems({ text: '---\nlanguage: en\n---\n\nEnglish' })).toEqual([]);
});

it('names the original that an edition lacks', () => {
  expect(problems({ ...english, edition: '2020-10' }, { text: '中文' })).toEqual([
    'i18n/en/tdsql.mdx:1:1 orphan-translation: found a translation without an original, which ' +
      'readers would not see, expected an original in another language, ' +
      'versioned_docs/version-2020-10/tdsql.mdx; write versioned_docs/version-2020-10/tdsql.mdx in ' +
      'zh-Hans; until someone does, move this page there and add `language: en` to its front matter',
  ]);
});

it('objects to a translation into the language of its original', () => {
  expect(problems({ text: '---\nlanguage: en\n---\n\nEnglish' }, english)).toEqual([
    'i18n/en/tdsql.mdx:1:1 orphan-translation: found a translation into en of what says that it is ' +
      'in en itself, expected an original in another language, docs/tdsql.mdx; ' +
      'write docs/tdsql.mdx in zh-Hans and without `language`, or remove this page',
  ]);
});
