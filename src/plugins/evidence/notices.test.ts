import { expect, it } from 'vitest';
import { noticeModules } from './notices';

const page = { edition: '2020-10', slug: 'banks/webank' };
const later = { ...page, component: 'LaterEdition', data: { latest: '2026-11' } };
const errata = { ...page, component: 'Errata', data: { text: "it's `${1}`\u2028" } };

it('shows the notices of a page in their order, and no others', () => {
  const [module, ...others] = noticeModules(
    [page],
    [later, { ...errata, slug: 'tdsql' }, errata, { ...later, edition: 'next' }],
  );
  expect(others).toEqual([]);
  expect(module?.file).toBe('2020-10/notices/banks/webank.js');
  expect(module?.code.match(/createElement\(\w+/g)).toEqual([
    'createElement(LaterEdition',
    'createElement(Errata',
  ]);
  expect(module?.code).toContain("import { Errata } from '@handbook/components/Errata/Errata';\n");
  expect(module?.code).toContain(`{ data: ${JSON.stringify(errata.data)} }`);
});

it('imports a component once', () => {
  const [module] = noticeModules([page], [errata, errata]);
  expect(module?.code.match(/import \{ Errata \}/g)).toHaveLength(1);
});

it('a page of which nothing is to be said carries nothing', () => {
  const [module] = noticeModules([page], []);
  expect(module?.code).toBe('export default () => null;\n');
});
