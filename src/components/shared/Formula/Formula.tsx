interface Props {
  /** What KaTeX set at build time. */
  mathml: string;
}

/** A formula, as phrasing content. */
export function Formula({ mathml }: Props) {
  return <span dangerouslySetInnerHTML={{ __html: mathml }} />;
}
