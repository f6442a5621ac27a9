import { expect, it } from 'vitest';
import { sentence, today } from '../../../tests/support/evidence';
import { siteOf } from '../../../tests/support/site';
import { pageFile } from './page-file';

function problems(name: string): string[] {
  const among = { edition: 'next', folder: 'zh-Hans', name } as const;
  const site = { ...siteOf(), files: [{ path: `docs/${name}`, bytes: 1, among }] };
  return pageFile.check(site, { today }).map(sentence);
}

it.each(['tdsql.mdx', 'tencent-vs-alibaba.mdx', 'b2b.mdx', 'img/layers.svg', '.DS_Store'])(
  'accepts %s',
  (name) => {
    expect(problems(name)).toEqual([]);
  },
);

it.each([
  ['CloudForms.mdx', 'the name `CloudForms`', "git mv 'docs/CloudForms.mdx' docs/cloud-forms.mdx"],
  ['cloud forms.mdx', 'the name `cloud forms`', 'docs/cloud-forms.mdx'],
  ['cloud_forms.mdx', 'the name `cloud_forms`', 'docs/cloud-forms.mdx'],
  ['01-intro.mdx', 'the name `01-intro`', 'docs/intro.mdx'],
  ['银行.mdx', 'the name `银行`', 'give it a name in English'],
  ['tdsql.md', 'a page that ends in .md', 'docs/tdsql.mdx'],
  ['tdsql.MDX', 'a page that ends in .MDX', 'docs/tdsql.mdx'],
  ['banking/core.mdx', 'a page in a folder of its own', 'docs/core.mdx'],
  ['_part.mdx', 'a part of a page', 'what they share as data'],
  ['notes.txt', 'the file notes.txt', 'remove it'],
  ['claims.yml', 'the file claims.yml', 'move it into the folder _data'],
  ['data/claims.yml', 'the file claims.yml', 'move it into the folder _data'],
  ['layers.PNG', 'the file layers.PNG', 'with its ending in lower case'],
  ['layers.tiff', 'the file layers.tiff', 'save it as PNG'],
])('refuses %s', (name, found, hint) => {
  const [problem, ...rest] = problems(name);
  expect(problem).toContain(`docs/${name}:1:1 page-file: found ${found}`);
  expect(problem).toContain(hint);
  expect(rest).toEqual([]);
});

it('lets files be that lie in no folder of pages', () => {
  const site = { ...siteOf(), files: [{ path: 'static/Odd name.txt', bytes: 1 }] };
  expect(pageFile.check(site, { today })).toEqual([]);
});
