// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { only, readable, renderPage, repeatedIds } from '../../../tests/docusaurus/render';
import { claim, quantity } from '../../samples/records';
import { Claim } from '../Claim/Claim';
import { Figure } from './Figure';

const founded = claim('founded', {
  figures: {
    accounts: quantity('more than 10 billion', 1e10),
    day: { text: '10 September 2009', date: '2009-09-10' },
    year: { text: '2009', date: '2009' },
    quarter: { text: 'Q3 2009', date: '2009-Q3' },
    fiscal: { text: 'fiscal year 2010', date: 'FY2010' },
  },
});

function figure(name: string) {
  return renderPage(<Figure data={founded} of={`founded#${name}`} page={[founded]} />);
}

describe('Figure', () => {
  test('is a quantity with its number for machines, cited', () => {
    const page = figure('accounts');
    expect(only(page, 'data').getAttribute('value')).toBe('10000000000');
    expect(readable(page)).toBe('more than 10 billion[1]');
  });

  test.each([
    ['day', '2009-09-10'],
    ['year', '2009'],
  ])('is a time where it is a %s', (name, datetime) => {
    expect(only(figure(name), 'time').getAttribute('datetime')).toBe(datetime);
  });

  test.each([
    ['quarter', '2009-Q3'],
    ['fiscal', 'FY2010'],
  ])('is no time where it is a %s, for which HTML has no form', (name, value) => {
    const page = figure(name);
    expect(page.querySelector('time')).toBeNull();
    expect(only(page, 'data').getAttribute('value')).toBe(value);
  });

  test('stands off a Han character where it begins with a digit', () => {
    const zh = claim('share', {
      figures: { share: quantity('18.1%', 0.181), more: quantity('超过 18%', 0.18) },
    });
    const after = (name: string) =>
      renderPage(<Figure afterHan data={zh} of={`share#${name}`} page={[zh]} />).textContent;
    expect(after('share')).toMatch(/^ 18\.1%/);
    expect(after('more')).toMatch(/^超过/);
  });

  test('shows the name of a figure that the claim lacks', () => {
    expect(readable(only(figure('missing'), 'code'))).toBe('founded#missing');
  });

  test('holds the anchor of the claim where it is the first to use it', () => {
    const page = renderPage(
      <>
        <Figure data={founded} of="founded#year" page={[founded]} />
        <Claim again data={founded} page={[founded]} />
      </>,
    );
    expect(readable(only(page, '#claim-founded'))).toBe('2009[1]');
    expect(repeatedIds(page)).toEqual([]);
  });
});
