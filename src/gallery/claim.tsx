import { Claim } from '../components/Claim/Claim';
import { claim, history, longWord, period, quantity, source } from '../evidence/views/samples';
import { Gallery } from './_gallery/Gallery';

const filing = source('filing', {
  kind: 'primary',
  type: 'report',
  title: '腾讯控股有限公司 2025 年年度报告',
  translatedTitle: 'Tencent Holdings annual report 2025',
  publisher: '腾讯控股',
  number: '0700',
  issued: period('2026-03-18'),
});
const foreign = source('foreign', {
  kind: 'analyst',
  title: 'Mainland China’s cloud market grew in the first quarter',
  translatedTitle: '一季度中国大陆云市场增长',
  language: 'en',
  languageName: 'English',
  publisher: 'Omdia',
  issued: period('2026-Q1'),
});
const stated = claim('stated');
const answered = claim('answered', {
  edition: '2026-11',
  confidence: 'high',
  history: history('corrected'),
  note: ['What the editors ', { strong: ['add'] }, '.'],
  sources: [{ source: filing, locator: '第 12 页' }, { source: foreign }],
});
const superseded = claim('superseded', {
  age: 2,
  asOf: period('2018-09'),
  history: history('corrected', 'earlier'),
});
const lengthy = 'It is said at length, with a number and a name, '.repeat(5);
const lasting = claim('lasting', {
  edition: '2032-05',
  history: [
    {
      edition: '2020-10',
      standings: ['first'],
      claims: [{ statement: lengthy }, { statement: longWord }],
    },
    { edition: '2026-11', standings: ['confirmed', 'outdated'], claims: [{ statement: 'Short.' }] },
    { edition: '2028-05', onwards: true, standings: ['unchanged'], claims: [{}] },
    { edition: '2032-05', standings: ['revised'], claims: [] },
    { edition: '2034-11', onwards: true, standings: ['dropped'], claims: [] },
  ],
});
const due = claim('due', { asOf: period('2022'), age: 4, review: period('2024') });
const users = { ...quantity('5 million', 5e6), asOf: period('2018') };
const dated = claim('dated', {
  statement: [{ figure: users }, ' users, among others.'],
  figures: { users },
});
const fifty = claim('fifty', {
  sources: Array.from({ length: 50 }, (_, index) => ({ source: source(`number-${index + 1}`) })),
});
const bare = claim('bare', {
  sources: [{ source: source('bare', { publisher: undefined, url: undefined }) }],
});
const unsourced = claim('unsourced', { sources: [] });
const draft = claim('draft', { edition: 'next' });
const long = claim('long', {
  statement: [longWord],
  sources: [{ source: source('long', { title: longWord, publisher: longWord }) }],
});
const page = [
  stated,
  answered,
  superseded,
  lasting,
  due,
  dated,
  fifty,
  bare,
  unsourced,
  draft,
  long,
];

export default function ClaimGallery() {
  return (
    <Gallery
      component="Claim"
      states={[
        { name: 'stated', show: <Claim data={stated} page={page} /> },
        {
          name: 'answers an earlier claim, with a note',
          show: <Claim data={answered} page={page} />,
        },
        {
          name: 'corrected by a later edition',
          show: <Claim data={superseded} page={page} />,
        },
        { name: 'in many editions', show: <Claim data={lasting} page={page} /> },
        { name: 'old, and due for review', show: <Claim data={due} page={page} /> },
        { name: 'a figure of another time', show: <Claim data={dated} page={page} /> },
        { name: 'fifty sources', show: <Claim data={fifty} page={page} /> },
        { name: 'a source of which little is known', show: <Claim data={bare} page={page} /> },
        { name: 'no source', show: <Claim data={unsourced} page={page} /> },
        { name: 'of a draft, not to be cited', show: <Claim data={draft} page={page} /> },
        { name: 'very long word', show: <Claim data={long} page={page} /> },
      ]}
    />
  );
}
