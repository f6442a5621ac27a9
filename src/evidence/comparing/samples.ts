import { type DataText, type PageUse, type ReadEdition, readEdition } from '../reading/edition';
import type { Kind } from '../schema/kind';
import { kinds } from '../schema/kinds';

/** For tests: an edition from the texts of its files, each under the kind it holds. */
export function edition(
  texts: Partial<Record<Kind, string>>,
  { name = 'next', uses = [] }: { name?: string; uses?: PageUse[] } = {},
): ReadEdition {
  const data = Object.entries(texts).map(
    ([kind, text]): DataText => ({
      path: `docs/_data/${kinds[kind as Kind].name}.yml`,
      kind: kind as Kind,
      text,
    }),
  );
  return readEdition(name, data, { uses });
}

/** A claim of two figures, and what it is made of. */
export const claim = `
tdsql-accounts:
  statement: { zh-Hans: "TDSQL 承载{accounts}个账户，占{share}。", en: "TDSQL carries {accounts} accounts, {share} of all." }
  figures:
    accounts: { value: 10000000000, unit: count, qualifier: more-than }
    share: { value: 0.181, unit: share }
  dates: { since: '2018-09' }
  asOf: '2020-10'
  sources: [{ id: outline, locator: '§4' }, { id: report }]
  confidence: stated
  note: { zh-Hans: "未经查证。", en: "Not verified." }
`;

/** Two sources. */
export const sources = ['outline', 'report']
  .map(
    (id) => `
${id}:
  type: report
  title: "Title of ${id}"
  issued: '2019'
  language: en
  URL: https://example.org/${id}
  kind: press
  summary: { zh-Hans: "${id} 的摘要。", en: "Summary of ${id}." }
`,
  )
  .join('');

/** A series of one line. */
export const series = `
cloud-share:
  caption: { zh-Hans: "份额", en: "Shares" }
  method: { zh-Hans: "按收入。", en: "By revenue." }
  unit: share
  asOf: '2025-03'
  lines:
    tencent:
      label: { zh-Hans: "腾讯云", en: "Tencent Cloud" }
      points:
        - { at: '2024-Q4', value: 0.12, sources: [{ id: outline }] }
        - { at: '2025-Q1', value: 0.1, sources: [{ id: outline }] }
`;

/** A table of one row and two columns. */
export const comparison = `
zones:
  caption: { zh-Hans: "比较", en: "Compared" }
  columns:
    zone: { label: { zh-Hans: "专区", en: "Zone" } }
    private: { label: { zh-Hans: "专有云", en: "Private cloud" } }
  rows:
    cost:
      label: { zh-Hans: "费用", en: "Cost" }
      cells:
        zone:
          text: { zh-Hans: "按量", en: "By use" }
          claims: [tdsql-accounts]
`;
