import { describe, expect, it } from 'vitest';
import { makeManifest, manifestText, readManifest, sha256Of } from './manifest';

const [hash, other] = ['one', 'another'].map(sha256Of) as [string, string];
const manifest = makeManifest(
  '2020-10',
  '2020-10-31',
  new Map([
    ['versioned_docs/version-2020-10/tdsql.mdx', hash],
    ['i18n/en/docusaurus-plugin-content-docs/version-2020-10.json', other],
  ]),
);
const text = manifestText(manifest);

/** What is found in a text that stands where the manifest of 2020-10 is to be. */
function said(text: string): string[] {
  const { findings, manifest } = readManifest('2020-10', text);
  // What is wrong in any way is not relied upon.
  expect(manifest === undefined).toBe(findings.length > 0);
  return findings.map(({ line, column, found }) => `${line}:${column} ${found}`);
}

/** A manifest that is sound in itself and says something else. */
function saying(edition: string): string {
  return manifestText(makeManifest(edition, '2020-10-31', new Map([['a', hash]])));
}

describe('a manifest', () => {
  it('is written in one way, its files in order', () => {
    expect(text).toMatch(/^\{\n {2}"edition": "2020-10",\n {2}"frozenOn": "2020-10-31",\n/);
    expect(text.endsWith('"\n}\n')).toBe(true);
    expect(Object.keys(manifest.files)).toEqual([
      'i18n/en/docusaurus-plugin-content-docs/version-2020-10.json',
      'versioned_docs/version-2020-10/tdsql.mdx',
    ]);
  });

  it('is read as it was written', () => {
    expect(readManifest('2020-10', text)).toEqual({
      path: 'editions/2020-10/manifest.json',
      manifest,
      findings: [],
    });
  });

  it.each([
    ['another hash', text.replace(hash, other)],
    ['a file less', text.replace(/ {4}"i18n.*\n/, '')],
    ['another day', text.replace('2020-10-31', '2020-10-30')],
    ['another digest', text.replace(manifest.digest, hash)],
    ['other white space', text.replace('"edition": ', '"edition":')],
    ['a comment', `${text}# nothing\n`],
  ])('shows by its digest that it has %s', (_, text) => {
    expect(said(text)).toEqual([
      expect.stringMatching(/^\d+:\d+ a manifest that is not as it was written: its digest/),
    ]);
  });

  it.each([
    ['{', '1:1 a `{` that nothing closes'],
    ['', '1:1 an empty file'],
    ['[]', '1:1 something that is not a map'],
    [saying('2026-11'), '2:14 the manifest of edition 2026-11'],
    [text.replace(hash, 'abc'), '6:49 "abc"'],
    [text.replace('2020-10-31', '2020-02-30'), '3:15 "2020-02-30"'],
    [text.replace('"digest"', '"digests"'), '8:3 the field `digests`'],
    [text.replace(/( {2}"edition.*\n)/, '$1$1'), '3:3 `edition` a second time'],
  ])('is told of where it is none: %#', (text, message) => {
    expect(said(text)).toContain(message);
  });

  it('is brought back, not mended by hand, where a hash is none', () => {
    const [finding] = readManifest('2020-10', text.replace(hash, `${hash.slice(1)}G`)).findings;
    expect(finding?.hint).toBe(
      'bring back what was there: `git checkout -- editions/2020-10/manifest.json`',
    );
  });
});
