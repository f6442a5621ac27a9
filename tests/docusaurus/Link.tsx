import type { ComponentProps } from 'react';

interface Props extends ComponentProps<'a'> {
  to?: string;
  /** Whether the address is to lie below that of the reader's language. */
  autoAddBaseUrl?: boolean;
}

/** Does with an address what Docusaurus does: another site's opens in a tab of its own. */
export default function Link({ to, href, autoAddBaseUrl: _, ...props }: Props) {
  const address = to ?? href;
  const external = /^https?:/.test(address ?? '')
    ? { target: '_blank', rel: 'noopener noreferrer' }
    : {};
  return <a href={address} {...external} {...props} />;
}
