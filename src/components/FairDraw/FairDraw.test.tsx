// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { only, readable, renderPage, repeatedIds, textsOf } from '../../../tests/docusaurus/render';
import { FairDraw } from './FairDraw';

describe('FairDraw', () => {
  test.each([
    ['zh-Hans', '可复核的抽奖', ['参与者名单', '种子', '中奖人数']],
    ['en', 'A draw that can be checked', ['Entrants', 'Seed', 'Number of winners']],
  ] as const)('asks in %s for what it draws from', (locale, name, labels) => {
    const page = renderPage(<FairDraw />, locale);
    expect(only(page, 'section').getAttribute('aria-label')).toBe(name);
    expect(textsOf(page, 'label')).toEqual(labels);
    const controls = [...page.querySelectorAll('label')].map(({ htmlFor }) =>
      only(page, `[id="${htmlFor}"]`),
    );
    expect(controls.map(({ tagName }) => tagName)).toEqual(['TEXTAREA', 'INPUT', 'INPUT']);
    expect(repeatedIds(page)).toEqual([]);
  });

  test.each([
    ['zh-Hans', '每行一位，重名只算一次。现有 0 位。', '用一个公布名单之前谁也不知道的数'],
    ['en', 'One a line; a name counts once. So far: 0.', 'Something nobody could know before'],
  ] as const)('says in %s what to fill in', (locale, list, seed) => {
    const page = renderPage(<FairDraw />, locale);
    const hintOf = (control: Element) =>
      readable(only(page, `[id="${control.getAttribute('aria-describedby')}"]`));
    expect(hintOf(only(page, 'textarea'))).toBe(list);
    expect(hintOf(only(page, 'input:not([inputmode])'))).toContain(seed);
  });

  test.each([
    ['zh-Hans', '抽奖在您的浏览器里进行，需要启用 JavaScript'],
    ['en', 'The draw runs in your browser and needs JavaScript.'],
  ] as const)(
    'says in %s what it needs, to those whose browser runs no script',
    (locale, words) => {
      expect(readable(only(renderPage(<FairDraw />, locale), '.scriptless'))).toContain(words);
    },
  );

  test('has drawn nobody and complains of nothing before it is filled in', () => {
    const page = renderPage(<FairDraw />);
    expect(only(page, '[aria-live=polite]').childElementCount).toBe(0);
    expect(page.querySelector('[aria-invalid]')).toBeNull();
    expect((only(page, '[inputmode=numeric]') as HTMLInputElement).value).toBe('1');
  });
});
