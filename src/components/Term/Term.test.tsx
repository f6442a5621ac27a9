// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { only, readable, renderPage, textsOf } from '../../../tests/docusaurus/render';
import { claim } from '../../evidence/views/samples';
import type { TermView } from '../../evidence/views/views';
import { Term } from './Term';

const tdsql: TermView = {
  record: 'term',
  id: 'tdsql',
  name: '分布式数据库',
  otherNames: [{ locale: 'en', name: 'Distributed database' }],
  definition: ['A database ', { emphasis: ['in parts'] }, '.'],
  abbreviation: 'DDB',
  pinyin: 'fēnbùshì shùjùkù',
  aliases: ['分库', '分表'],
  claims: [claim('a')],
};

describe('Term', () => {
  test('is the word of the sentence, and opens its definition without a script', () => {
    const page = renderPage(
      <Term data={tdsql} page={[tdsql]}>
        这种数据库
      </Term>,
    );
    const button = only(page, 'button');
    const panel = only(page, '[popover]');
    expect(readable(button)).toBe('这种数据库');
    expect(button.getAttribute('popovertarget')).toBe(panel.id);
    expect(panel.getAttribute('aria-label')).toBe('“分布式数据库”的释义');
    expect(readable(only(panel, '.definition'))).toBe('A database in parts.[1]');
  });

  test('is its name where the sentence has no word for it', () => {
    expect(readable(only(renderPage(<Term data={tdsql} page={[tdsql]} />), 'button'))).toBe(
      '分布式数据库',
    );
  });

  test('tells its other names, in their languages', () => {
    const page = renderPage(<Term data={tdsql} page={[tdsql]} />, 'en');
    expect(readable(only(page, 'dfn'))).toBe('分布式数据库');
    expect(textsOf(page, '.other')).toEqual(['Distributed database', 'DDB', 'fēnbùshì shùjùkù']);
    expect(only(page, '.other[lang]').lang).toBe('en');
    expect(readable(only(page, '.aliases'))).toBe('Also: 分库 / 分表');
  });

  test('leaves out what it does not have', () => {
    const bare = { ...tdsql, otherNames: [], aliases: [], claims: [] };
    const page = renderPage(
      <Term data={{ ...bare, abbreviation: undefined, pinyin: undefined }} page={[]} />,
    );
    expect(page.querySelector('.other, .aliases, sup')).toBeNull();
  });

  test('is printed with its definition the first time alone', () => {
    const first = renderPage(<Term data={tdsql} page={[tdsql]} />);
    const second = renderPage(<Term again data={tdsql} page={[tdsql]} />);
    expect(only(first, '[popover]').classList.contains('screenOnly')).toBe(false);
    expect(only(second, '[popover]').classList.contains('screenOnly')).toBe(true);
  });

  test('holds the anchor of its claims in the open', () => {
    const page = renderPage(<Term data={tdsql} page={[tdsql]} />);
    expect(only(page, '#claim-a').closest('[popover]')).toBeNull();
  });
});
