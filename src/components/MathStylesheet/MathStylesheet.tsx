import Head from '@docusaurus/Head';
import useBaseUrl from '@docusaurus/useBaseUrl';

/**
 * Loads the stylesheet that sets formulas. The remark plugin `math-stylesheet` puts it on pages that
 * hold one.
 */
export function MathStylesheet() {
  return (
    <Head>
      <link rel="stylesheet" href={useBaseUrl('/katex/katex.min.css')} />
    </Head>
  );
}
