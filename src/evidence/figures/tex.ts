import katex from 'katex';

/** Words as TeX sets them within a formula: 147 亿美元, 33.1%. */
export function texText(text: string): string {
  return `\\text{${text.replace(/[\\{}$%#&_^~]/g, (sign) => special[sign] ?? `\\${sign}`)}}`;
}

const special: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
};

/**
 * A formula as MathML, which browsers set without a stylesheet and screen readers read.
 * @throws katex.ParseError where `tex` is no formula: the handbook's own are held to it by a test
 */
export function mathml(tex: string): string {
  return katex.renderToString(tex, { output: 'mathml', displayMode: true, strict: 'ignore' });
}
