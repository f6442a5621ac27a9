import katex from 'katex';
import { escapeTex } from '../text/tex-escape';

/** Words as TeX sets them within a formula: 147 亿美元, 33.1%. */
export function texText(text: string): string {
  return `\\text{${escapeTex(text)}}`;
}

/**
 * A formula as MathML, which browsers set without a stylesheet and screen readers read.
 * @throws katex.ParseError where `tex` is no formula: the handbook's own are held to it by a test
 */
export function mathml(tex: string): string {
  return katex.renderToString(tex, { output: 'mathml', displayMode: true, strict: 'ignore' });
}
