import Link from '@docusaurus/Link';
import { useThemeConfig } from '@docusaurus/theme-common';
import useBaseUrl from '@docusaurus/useBaseUrl';
import Mark from '@site/static/img/logo.svg';
import type { Props } from '@theme/Logo';

/**
 * The mark and the name of the handbook. Written anew rather than wrapped: the mark stands in the page
 * itself, so that no page waits for a picture of 252 bytes.
 */
export default function Logo({ imageClassName, titleClassName, ...props }: Props) {
  const { title } = useThemeConfig().navbar;
  return (
    <Link to={useBaseUrl('/')} {...props}>
      <Mark aria-hidden className={imageClassName} height="100%" role="img" />
      <b className={titleClassName}>{title}</b>
    </Link>
  );
}
