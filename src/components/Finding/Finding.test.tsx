// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { only, readable, renderPage } from '../../../tests/docusaurus/render';
import type { FindingView } from '../../evidence/views/views';
import { Finding } from './Finding';

test('a finding is its headline, stressed', () => {
  const data: FindingView = {
    record: 'finding',
    id: 'order',
    headline: 'The order has changed.',
    path: '/docs/2026-11/tdsql#benchmarks',
  };
  const page = renderPage(<Finding data={data} page={[data]} />);
  expect(readable(only(page, 'strong'))).toBe('The order has changed.');
});
