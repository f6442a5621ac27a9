import { editionView } from '../../src/evidence/views/samples';

export default [
  editionView({
    name: '2026-11',
    title: 'Edition 2026-11',
    audits: [{ edition: '2020-10', verdicts: { confirmed: 30, corrected: 11 } }],
  }),
  editionView(),
];
