// @vitest-environment jsdom
import { act } from 'react';
import { expect, test, vi } from 'vitest';
import { click, mountPage } from '../../../../tests/docusaurus/mount';
import { readable, textsOf } from '../../../../tests/docusaurus/render';
import { publicationOf } from '../../../evidence/citing/publication';
import { source } from '../../../evidence/views/samples';
import { CopyCitation } from './CopyCitation';

const writeText = vi.fn<(text: string) => Promise<void>>().mockResolvedValue();
Object.assign(navigator, { clipboard: { writeText } });

test.each([
  ['GB/T 7714', 'Somebody. Title of a[EB/OL]. Somewhere. https://example.org/a.'],
  ['APA', 'Somebody. (n.d.). Title of a. Somewhere. https://example.org/a'],
  ['BibTeX', expect.stringContaining('@online{a,\n  author = {{Somebody}},')],
  ['CSL-JSON', expect.stringMatching(/^\[\s*{\s*"id": "a",\s*"type": "webpage"/)],
])('copies a reference as %s, and says so', async (style, text) => {
  const page = mountPage(
    <CopyCitation id="a" publication={() => publicationOf(source('a'))} />,
    'en',
  );
  const button = [...page.querySelectorAll('button')].find((each) => readable(each) === style);
  await click(button as HTMLElement);
  await act(() => vi.waitFor(() => expect(writeText).toHaveBeenLastCalledWith(text)));
  expect(textsOf(page, '[role=status]')).toContain('Copied');
});
