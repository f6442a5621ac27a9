import type { PageView } from '../../src/evidence/views/views';

const pages: PageView[] = [
  {
    id: 'overview',
    title: 'Overview',
    description: 'What it is',
    path: '/en/docs/2020-10/overview',
  },
  {
    id: 'audit',
    title: 'Audit',
    description: 'What held',
    path: '/en/docs/2026-11/audit',
  },
  { id: 'tdsql', title: 'TDSQL', description: 'A database', path: '/en/docs/2020-10/tdsql' },
];

export default pages;
