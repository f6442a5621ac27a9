import { act } from 'react';

const links = (root: ParentNode) => [
  ...root.querySelectorAll<HTMLAnchorElement>('a[href*="/issues/new?template=claim."]'),
];

/** What a link fills the form in with once a reader comes to it; the page must be one that answers. */
function fieldsOnceReached(link: HTMLAnchorElement): URLSearchParams {
  act(() => link.focus());
  return new URL(link.href).searchParams;
}

/** What the links to report a problem are about, each with the anchor that leads there. */
export function reportsIn(root: ParentNode): string[] {
  return links(root).map((link) => {
    const fields = fieldsOnceReached(link);
    return `${fields.get('record')} at ${new URL(fields.get('address') ?? '').hash}`;
  });
}

/** What a report on a record says is there now, once a reader comes to its link. */
export function reportedText(root: ParentNode, record: string): string | null {
  const link = links(root).find(({ href }) => new URL(href).searchParams.get('record') === record);
  if (!link) throw new Error(`no link reports ${record}`);
  return fieldsOnceReached(link).get('text');
}
