// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest';
import { mountPage } from '../../../tests/docusaurus/mount';
import { only, readable, renderPage, repeatedIds, textsOf } from '../../../tests/docusaurus/render';
import { reportsIn } from '../../../tests/docusaurus/reports';
import { site } from '../../../tests/docusaurus/site';
import { period, resource, source } from '../../evidence/views/samples';
import type { ResourcesView } from '../../evidence/views/views';
import { Resources } from './Resources';

const data: ResourcesView = {
  record: 'resources',
  edition: '2020-10',
  topics: [
    { id: 'database', label: 'Database', resources: [resource('a'), resource('b')] },
    {
      id: 'chain',
      label: 'Chain',
      resources: [
        resource('c', {
          source: source('c', {
            language: 'en',
            languageName: 'English',
            translatedTitle: '译名',
            issued: period('2019-05'),
          }),
        }),
      ],
    },
  ],
};

beforeEach(() => {
  site.search = '';
});

describe('Resources', () => {
  test('lists resources under their topics', () => {
    const page = renderPage(<Resources data={data} page={[data]} />);
    expect(textsOf(page, 'h3')).toEqual(['Database', 'Chain']);
    expect(page.querySelectorAll('#topic-database + ul > li')).toHaveLength(2);
  });

  test('says what a resource is, what it is good for and for whom', () => {
    const page = mountPage(<Resources data={data} page={[data]} />);
    const item = only(page, '#topic-chain + ul > li');
    expect(only(item, '.reference a').getAttribute('href')).toBe('https://example.org/c');
    expect(readable(only(item, '.reference'))).toBe(
      'Somebody. Title of c [译名][EB/OL]. Somewhere. (2019-05).',
    );
    expect(readable(only(item, '.purpose'))).toBe('Good for c');
    expect(reportsIn(item)).toEqual(['c at #topic-chain']);
    expect(textsOf(item, '.facts li')).toEqual([
      '深入',
      '媒体',
      'English',
      '<2019-05>',
      '报告问题',
    ]);
  });

  test('speaks English on an English page', () => {
    const page = renderPage(<Resources data={data} page={[data]} />, 'en');
    expect(textsOf(page, '#topic-chain + ul .facts li')).toEqual([
      'Expert',
      'Press',
      'English',
      '<2019-05>',
      'Report a problem',
    ]);
  });

  test.each([
    ['zh-Hans', '全部下载： CSV'],
    ['en', 'Download all: CSV'],
  ] as const)('gives the list away as files, in %s', (locale, words) => {
    const exports = only(renderPage(<Resources data={data} page={[data]} />, locale), '.exports');
    expect(readable(exports).startsWith(words)).toBe(true);
    expect([...exports.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual([
      'pathname:///data/2020-10/resources.csv',
      'pathname:///data/2020-10/resources.csl.json',
      'pathname:///data/2020-10/resources.bib',
    ]);
  });

  describe('with something to choose', () => {
    const render = (search: string) => {
      site.search = search;
      return renderPage(<Resources data={data} page={[data]} />, 'en');
    };

    test('divides them by topic and language, where there is more than one', () => {
      const page = render('');
      expect(textsOf(page, 'legend')).toEqual(['Topic', 'Language']);
      expect(textsOf(page, 'fieldset button')).toEqual([
        'Database 2',
        'Chain 1',
        'Simplified Chinese 2',
        'English 1',
      ]);
      expect(page.querySelector('[hidden]')).toBeNull();
    });

    test('hides the others, and the topics that have none left', () => {
      const page = render('?resources=language.en');
      expect(textsOf(page, 'section:not([hidden]) > h3')).toEqual(['Chain']);
      expect(textsOf(page, '.resource:not([hidden]) .purpose')).toEqual(['Good for c']);
      expect(readable(only(page, 'output'))).toBe('1 of 3 shown');
    });

    test('keeps the anchors of the topics it hides', () => {
      const page = render('?resources=language.en');
      expect(only(page, '#topic-database').closest('[hidden]')).not.toBeNull();
      expect(site.anchors).toEqual(['topic-database', 'topic-chain']);
    });

    test('shows nothing where no resource is all that was chosen', () => {
      const page = render('?resources=language.en&resources=topic.database');
      expect(page.querySelector('section:not([hidden])')).toBeNull();
      expect(readable(only(page, 'output'))).toBe('0 of 3 shown');
    });
  });

  test('has no id twice', () => {
    const page = renderPage(
      <>
        <Resources data={data} page={[data]} />
        <Resources again data={data} page={[data]} />
      </>,
    );
    expect(repeatedIds(page)).toEqual([]);
  });
});
