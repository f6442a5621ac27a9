// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { only, readable, renderPage, repeatedIds } from '../../../tests/docusaurus/render';
import { claim, history, quantity } from '../../evidence/views/samples';
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

/** What is in sight before a panel is opened. */
function shown(page: HTMLElement): HTMLElement {
  const sight = page.cloneNode(true) as HTMLElement;
  for (const panel of sight.querySelectorAll('[popover]')) panel.remove();
  return sight;
}

describe('Figure', () => {
  test('is a quantity with its number for machines, cited', () => {
    const page = figure('accounts');
    expect(only(page, 'data').getAttribute('value')).toBe('10000000000');
    expect(readable(shown(page))).toBe('more than 10 billion[1]i');
  });

  test('opens its claim without a script', () => {
    const page = figure('accounts');
    const panel = only(page, '[popover]');
    expect(only(page, 'button').getAttribute('popovertarget')).toBe(panel.id);
    expect(only(page, 'button').getAttribute('aria-label')).toBe('出处与时点');
    expect(readable(only(panel, '.statement'))).toBe('Statement of founded.');
  });

  test('has a sign alone, whatever there is to tell of the claim', () => {
    const told = { edition: '2026-11', history: history('corrected'), note: ['Careful.'] };
    const noted = claim('noted', { ...founded, ...told });
    const page = renderPage(<Figure data={noted} of="noted#year" page={[noted]} />);
    expect(readable(only(page, 'button'))).toBe('i');
    expect(readable(only(page, '[popover]'))).toContain('已更正');
  });

  test('has another sign where a later edition does not stand by the claim', () => {
    const past = claim('past', { ...founded, history: history('unverifiable', 'earlier') });
    const button = only(
      renderPage(<Figure data={past} of="past#year" page={[past]} />, 'en'),
      'button',
    );
    expect(readable(button)).toBe('!');
    expect(button.getAttribute('aria-label')).toBe(
      'Source and date; a later edition does not stand by it',
    );
  });

  test('is printed with its claim the first time alone', () => {
    const first = figure('year');
    const second = renderPage(<Figure again data={founded} of="founded#year" page={[founded]} />);
    expect(only(first, '[popover]').classList.contains('screenOnly')).toBe(false);
    expect(only(second, '[popover]').classList.contains('screenOnly')).toBe(true);
  });

  test.each([
    ['day', '2009-09-10'],
    ['year', '2009'],
  ])('is a time where it is a %s', (name, datetime) => {
    expect(only(shown(figure(name)), 'time').getAttribute('datetime')).toBe(datetime);
  });

  test.each([
    ['quarter', '2009-Q3'],
    ['fiscal', 'FY2010'],
  ])('is no time where it is a %s, for which HTML has no form', (name, value) => {
    const page = shown(figure(name));
    expect(page.querySelector('time')).toBeNull();
    expect(only(page, 'data').getAttribute('value')).toBe(value);
  });

  test('stands off a Han character where it begins with a digit', () => {
    const zh = claim('share', {
      figures: { share: quantity('18.1%', 0.181), more: quantity('超过 18%', 0.18) },
    });
    const shownAfterHan = (name: string) =>
      renderPage(<Figure afterHan data={zh} of={`share#${name}`} page={[zh]} />).textContent;
    expect(shownAfterHan('share')).toMatch(/^ 18\.1%/);
    expect(shownAfterHan('more')).toMatch(/^超过/);
  });

  test('shows the name of a figure that the claim lacks', () => {
    expect(readable(only(shown(figure('missing')), 'code'))).toBe('founded#missing');
  });

  test('holds the anchor of the claim where it is the first to use it', () => {
    const page = renderPage(
      <>
        <Figure data={founded} of="founded#year" page={[founded]} />
        <Claim again data={founded} page={[founded]} />
      </>,
    );
    expect(readable(only(shown(page), '#claim-founded'))).toBe('2009[1]i');
    expect(repeatedIds(page)).toEqual([]);
  });
});
