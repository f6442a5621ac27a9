import { describe, expect, it } from 'vitest';
import { type Formula, formulas } from './formulas';
import { mathml, texText } from './tex';

/** The text that a formula shows, as markup has it, without the TeX that KaTeX keeps beside it. */
function shownIn(markup: string): string {
  return markup.replace(/<annotation.*?<\/annotation>/g, '').replace(/<[^>]*>/g, '');
}

describe('texText', () => {
  it.each([
    '147 亿美元',
    '超过 33.1%',
    'CN¥1,000',
    'US$40.1 billion',
    'a_b^c & {d} #1 ~ C:\\e',
    'O’Neill “said”',
    'Rechtsschutzversicherungsgesellschaften',
  ])('keeps every sign of %s', (text) => {
    const shown = shownIn(mathml(texText(text))).replaceAll('\u00a0', ' ');
    expect(shown.replaceAll('&amp;', '&')).toBe(text);
  });

  it('shows nothing of nothing', () => {
    expect(shownIn(mathml(texText('')))).toBe('');
  });

  it('leaves no markup to be taken for such', () => {
    expect(mathml(texText('<b>1</b>'))).not.toContain('<b>');
  });
});

describe('mathml', () => {
  it('is a formula of its own, without what needs a stylesheet', () => {
    const markup = mathml('\\frac{a}{b}');
    expect(markup).toMatch(/<math [^>]*display="block"/);
    expect(markup).toContain('<mfrac>');
    expect(markup).not.toContain('katex-html');
  });

  it('refuses what is no formula', () => {
    expect(() => mathml('\\frac{a')).toThrow(/KaTeX parse error/);
  });

  it.each(Object.entries<Formula>(formulas))('sets the formula %s', (_, formula) => {
    const terms = ['147 亿美元', '33.1%', '$5']
      .slice(0, formula.inputs ?? 3)
      .map((text, index) => ({
        value: (index + 1) / 10,
        tex: texText(text),
      }));
    expect(mathml(formula.symbols)).toContain('</math>');
    const written = formula.write(terms, 3);
    expect(mathml(`${written} = ${texText('约 7%')}`)).toContain('</math>');
    expect(written).not.toContain('?');
  });
});
