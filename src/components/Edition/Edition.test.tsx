// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { only, readable, renderPage } from '../../../tests/docusaurus/render';
import { editionView } from '../../evidence/views/samples';
import { Edition } from './Edition';

test.each([
  ['zh-Hans', '截至 <2020-10>'],
  ['en', 'as of <2020-10>'],
] as const)('an edition tells in %s its title, its date and its notice', (locale, asOf) => {
  const data = editionView();
  const page = renderPage(<Edition data={data} page={[data]} />, locale);
  const box = only(page, 'aside');
  expect(readable(only(box, `[id="${box.getAttribute('aria-labelledby')}"]`))).toBe(data.title);
  expect(readable(only(box, '.asOf'))).toBe(asOf);
  expect(readable(only(box, '.notice'))).toBe('Nothing here is verified.');
});
