import { eachPage } from './rule';

/** Citation marks lead to the page's list of sources, so a page with marks needs one. */
export const pageSources = eachPage(
  'page-sources',
  'A page that shows evidence lists its sources with `<Sources />`.',
  ({ uses }) => {
    const citing = uses.find(({ kind }) => kind !== undefined && kind !== 'edition');
    if (!citing || uses.some(({ tag }) => tag === 'Sources')) return [];
    return [
      {
        line: citing.line,
        column: citing.column,
        found: `<${citing.tag}> on a page without <Sources />`,
        expected: 'a list of what the page cites',
        hint: 'end the page with a heading of its own and <Sources />',
      },
    ];
  },
);
