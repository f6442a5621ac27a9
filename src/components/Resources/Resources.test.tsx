// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { period, source } from '../../../tests/docusaurus/records';
import { only, readable, renderPage, repeatedIds, textsOf } from '../../../tests/docusaurus/render';
import type { ResourcesView, ResourceView } from '../../evidence/views/views';
import { Resources } from './Resources';

function resource(id: string, fields: Partial<ResourceView> = {}): ResourceView {
  return {
    record: 'resource',
    id,
    source: source(id),
    level: 'expert',
    goodFor: `Good for ${id}`,
    ...fields,
  };
}

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

describe('Resources', () => {
  test('lists resources under their topics', () => {
    const page = renderPage(<Resources data={data} page={[data]} />);
    expect(textsOf(page, 'h3')).toEqual(['Database', 'Chain']);
    expect(page.querySelectorAll('#topic-database + ul > li')).toHaveLength(2);
  });

  test('says what a resource is, what it is good for and for whom', () => {
    const page = renderPage(<Resources data={data} page={[data]} />);
    const item = only(page, '#topic-chain + ul > li');
    expect(only(item, 'a').getAttribute('href')).toBe('https://example.org/c');
    expect(readable(only(item, '.reference'))).toBe('Somebody. Title of c [译名]. Somewhere.');
    expect(readable(only(item, '.purpose'))).toBe('Good for c');
    expect(textsOf(item, '.facts li')).toEqual(['深入', '媒体', 'English', '<2019-05>']);
  });

  test('speaks English on an English page', () => {
    const page = renderPage(<Resources data={data} page={[data]} />, 'en');
    expect(textsOf(page, '#topic-chain + ul .facts li')).toEqual([
      'Expert',
      'Press',
      'English',
      '<2019-05>',
    ]);
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
