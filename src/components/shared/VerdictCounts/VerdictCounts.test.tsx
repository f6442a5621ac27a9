// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { only, renderPage, textsOf } from '../../../../tests/docusaurus/render';
import { VerdictCounts } from './VerdictCounts';

test('draws parts as wide as they count, and says the numbers', () => {
  const page = renderPage(<VerdictCounts counts={{ outdated: 5, confirmed: 24, new: 0 }} />, 'en');
  const parts = [...only(page, '.bar').children].map((part) => part.getAttribute('style'));
  expect(parts).toEqual(['flex-grow:24', 'flex-grow:5']);
  expect(textsOf(page, '.counts li')).toEqual(['24 Confirmed', '5 Outdated']);
});
