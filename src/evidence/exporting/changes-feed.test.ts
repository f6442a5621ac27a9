// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { atomFeed, escapeHtml, type FeedHead, jsonFeed } from './changes-feed';

const head: FeedHead = {
  locale: 'en',
  title: 'Editions & errata',
  description: 'What <changed>',
  home: 'https://example.org/en/compare',
  atom: 'https://example.org/en/feeds/changes.atom',
  json: 'https://example.org/en/feeds/changes.json',
  author: 'Handbook',
  licence: 'CC BY 4.0',
};

const entries = [
  {
    url: 'https://example.org/en/docs/2020-10/overview',
    title: 'First',
    summary: 'The first.',
    content: '<p>The first.</p>',
    on: '2026-11-26',
  },
  {
    url: 'https://example.org/en/compare/2020-10/2027-05',
    title: 'R&D <b>',
    summary: 'Less & more ]]> of it.',
    content: '<p>A &amp; B ]]&gt;</p>',
    on: '2027-05-31',
  },
];

/** The texts of elements of a document by their path; throws where it is not well formed. */
function readXml(xml: string): (selector: string) => string[] {
  const document = new DOMParser().parseFromString(xml, 'application/xml');
  const fault = document.querySelector('parsererror');
  if (fault) throw new Error(fault.textContent ?? '');
  return (selector) =>
    [...document.querySelectorAll(selector)].map((each) => each.textContent ?? '');
}

describe('atomFeed', () => {
  const textsOf = readXml(atomFeed(head, entries));

  test('has all that Atom requires, of the feed and of every entry', () => {
    expect(textsOf('feed > id')).toEqual([head.atom]);
    expect(textsOf('feed > updated')).toEqual(['2027-05-31T00:00:00.000Z']);
    expect(textsOf('feed > author > name')).toEqual(['Handbook']);
    for (const field of ['id', 'title', 'updated', 'link']) {
      expect(textsOf(`entry > ${field}`), field).toHaveLength(entries.length);
    }
  });

  test('says what was said, whatever signs it holds, the latest first', () => {
    expect(textsOf('feed > title')).toEqual(['Editions & errata']);
    expect(textsOf('feed > subtitle')).toEqual(['What <changed>']);
    expect(textsOf('entry > title')).toEqual(['R&amp;D &lt;b&gt;', 'First']);
    expect(textsOf('entry > summary')[0]).toBe('Less &amp; more ]]&gt; of it.');
    expect(textsOf('entry > content')[0]).toBe('<p>A &amp; B ]]&gt;</p>');
  });

  test('is the same whenever it is written, without entries, too', () => {
    expect(atomFeed(head, entries)).toBe(atomFeed(head, entries));
    expect(readXml(atomFeed(head, []))('updated')).toEqual(['1970-01-01T00:00:00.000Z']);
  });
});

describe('jsonFeed', () => {
  test('is a JSON Feed 1.1, the latest first', () => {
    const feed = JSON.parse(jsonFeed(head, entries));
    expect(feed).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Editions & errata',
      feed_url: head.json,
      home_page_url: head.home,
      language: 'en',
    });
    expect(feed.items.map(({ id }: { id: string }) => id)).toEqual([
      'https://example.org/en/compare/2020-10/2027-05',
      'https://example.org/en/docs/2020-10/overview',
    ]);
    expect(feed.items[0]).toMatchObject({
      title: 'R&D <b>',
      content_html: '<p>A &amp; B ]]&gt;</p>',
      date_published: '2027-05-31T00:00:00.000Z',
    });
  });
});

test('escapeHtml leaves nothing that would be markup', () => {
  expect(escapeHtml('<a href="x">&</a>')).toBe('&lt;a href=&quot;x&quot;&gt;&amp;&lt;/a&gt;');
});
