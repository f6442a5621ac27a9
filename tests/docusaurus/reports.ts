import { act } from 'react';

const links = (root: ParentNode) => [
  ...root.querySelectorAll<HTMLAnchorElement>('a[href*="/issues/new?template=claim."]'),
];

/** What the links to report a problem are about, each with the anchor that leads there. */
export function reportsIn(root: ParentNode): string[] {
  return links(root).map(({ href }) => {
    const { searchParams } = new URL(href);
    return `${searchParams.get('record')} at ${new URL(searchParams.get('address') ?? '').hash}`;
  });
}

/** What a report on a record says is there now, once a reader comes to its link. */
export function reportedText(root: ParentNode, record: string): string | null {
  const link = links(root).find(({ href }) => new URL(href).searchParams.get('record') === record);
  if (!link) throw new Error(`no link reports ${record}`);
  act(() => link.focus());
  return new URL(link.href).searchParams.get('text');
}
