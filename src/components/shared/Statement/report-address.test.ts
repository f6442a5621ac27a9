import { expect, test } from 'vitest';
import { reportAddress } from './report-address';

test('fills in the form, whatever the words hold', () => {
  const report = { title: '100% & more + #1？', body: '论断：`a`\n页面：/docs/a?b=c#claim-a\n' };
  const address = new URL(reportAddress('https://forge.example/handbook', report));
  expect(address.origin + address.pathname).toBe('https://forge.example/handbook/issues/new');
  expect(Object.fromEntries(address.searchParams)).toEqual(report);
  expect(address.hash).toBe('');
});
