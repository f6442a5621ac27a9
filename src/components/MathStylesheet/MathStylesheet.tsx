import useBaseUrl from '@docusaurus/useBaseUrl';

/**
 * Loads the stylesheet that sets formulas. The remark plugin `math-stylesheet` puts it on pages that
 * hold one. It is React's own kind of stylesheet (`precedence`): the head's manager takes such a link
 * out and puts it back while a page starts, and the formulas show twice for that moment.
 */
export function MathStylesheet() {
  return <link rel="stylesheet" href={useBaseUrl('/katex/katex.min.css')} precedence="formulas" />;
}
