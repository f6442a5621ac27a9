// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { nodeAt, placesBetweenParts, placesBetweenSentences, restOf, startOf } from './breaks';
import { block } from './samples';

const table = () =>
  block(`<table><caption data-repeat="head">C</caption><thead data-repeat="head"><tr><th>H</th></tr></thead>
    <tbody><tr data-repeat="head"><th scope="rowgroup">G</th></tr>
    <tr><td>1</td></tr><tr><td>2</td></tr><tr><td>3</td></tr></tbody></table>`);

describe('a block', () => {
  test('is parted between items, but not before the first', () => {
    const list = block('<ul><li>a</li><li>b</li><li>c</li></ul>');
    expect(placesBetweenParts(list).map((place) => nodeAt(list, place).textContent)).toEqual([
      'b',
      'c',
    ]);
  });

  test('is parted between rows, but not between a head and what it heads', () => {
    const places = placesBetweenParts(table());
    expect(places.map((place) => nodeAt(table(), place).textContent)).toEqual(['2', '3']);
  });

  test('is not parted within a cell, nor between the paragraphs of an item', () => {
    expect(placesBetweenParts(block('<table><tr><td><p>a</p><p>b</p></td></tr></table>'))).toEqual(
      [],
    );
    expect(placesBetweenParts(block('<ul><li><p>a</p><p>b</p></li></ul>'))).toEqual([]);
  });

  test('is not parted where it is marked as whole', () => {
    expect(placesBetweenParts(block('<figure data-whole=""><p>a</p><p>b</p></figure>'))).toEqual(
      [],
    );
  });

  test.each([
    ['中文。第二句！第三句', ['第二句！', '第三句']],
    ['He said 3.5 million. She did not. v1.2', ['She did not. ', 'v1.2'].map((each) => each)],
    ['他说：“是。”然后走了。', []],
  ])('is parted between sentences: %s', (text, expected) => {
    const paragraph = block(`<p>${text}</p>`);
    const places = placesBetweenSentences(paragraph);
    const starts = places.map((place) => (nodeAt(paragraph, place).textContent ?? '').trim());
    expect(starts).toEqual(expected.map((each) => each.trim()));
  });

  test('keeps a citation with its sentence', () => {
    const paragraph = block('<p>一句。<sup>[1]</sup>又一句。</p>');
    const [place = []] = placesBetweenSentences(paragraph);
    expect(startOf(paragraph, place).innerHTML).toBe('一句。<sup>[1]</sup>');
    expect(restOf(paragraph, place).innerHTML).toBe('又一句。');
  });
});

describe('what comes after a break', () => {
  test('stands under the heads again: of the table and of the group', () => {
    const [place = []] = placesBetweenParts(table());
    expect(startOf(table(), place).textContent).toBe('CHG1');
    expect(restOf(table(), place).textContent).toBe('CHG23');
  });

  test('has a foot on either side', () => {
    const framed = block(
      '<div><section><table><tr><td>1</td></tr><tr><td>2</td></tr></table></section><div data-repeat="foot">F</div></div>',
    );
    const [place = []] = placesBetweenParts(framed);
    expect([startOf(framed, place).textContent, restOf(framed, place).textContent]).toEqual([
      '1F',
      '2F',
    ]);
  });

  test('is numbered on', () => {
    const list = block('<ol start="3"><li>a</li><li>b</li><li>c</li></ol>');
    const rest = restOf(list, [2]) as HTMLOListElement;
    expect([rest.start, rest.textContent]).toEqual([5, 'c']);
  });

  test('is marked as going on where an item was parted', () => {
    const list = block('<ul><li>一句。又一句。</li></ul>');
    const [place = []] = placesBetweenSentences(list);
    expect(restOf(list, place).querySelector('li')?.hasAttribute('data-continued')).toBe(true);
    expect(startOf(list, place).querySelector('li')?.hasAttribute('data-continued')).toBe(false);
  });
});
