import { Sources } from '../components/Sources/Sources';
import { Trend } from '../components/Trend/Trend';
import { longWord, source } from '../evidence/views/samples';
import type { CitationView, LineView, PointView, SeriesView } from '../evidence/views/views';
import { Gallery } from './_gallery/Gallery';

const survey: CitationView[] = [{ source: source('survey'), locator: 'p. 3' }];

function point(at: string, value: number, fields: Partial<PointView> = {}): PointView {
  const text = `${Math.round(value * 10) / 10}%`;
  return { at: { value: at, text: at }, value, text, sources: survey, estimate: false, ...fields };
}

/** A line by years from 2018 on; a year whose value is undefined has none. */
function line(id: string, label: string, values: readonly (number | undefined)[]): LineView {
  const points = values.flatMap((value, index) =>
    value === undefined ? [] : [point(String(2018 + index), value)],
  );
  return { id, label, points };
}

function series(id: string, fields: Partial<SeriesView>): SeriesView {
  return {
    record: 'series',
    id,
    caption: `份额 Market share: ${id}`,
    method: '按客户支出估算 Counted by somebody, as customers spend.',
    asOf: { value: '2026-04', text: '2026-04' },
    lines: [],
    breaks: [],
    ticks: [0, 20, 40, 60].map((value) => ({ value, text: `${value}%` })),
    ...fields,
  };
}

const several = [
  line('a', '阿里云 Alibaba', [47, 43, 45, 46, 44, 40]),
  line('b', '腾讯云 Tencent', [15, 17, 18, 18, 14, 15]),
  line('c', '华为云', [undefined, undefined, 14, 15, 16, 17]),
];

const estimates = several.map((line) => ({
  ...line,
  points: line.points.map((each) => ({ ...each, estimate: Number(each.at.value) > 2021 })),
}));

const quarters = Array.from({ length: 50 }, (_, index) => {
  const [year, quarter] = [2013 + Math.floor(index / 4), (index % 4) + 1];
  const text = `${year} 年第 ${quarter} 季度`;
  return { value: `${year}-Q${quarter}`, text };
});

const amounts = ['0 元', '人民币 2,345,678.9 万元', '人民币 12,345,678.9 万元'];

const states: Record<string, SeriesView> = {
  'three lines, a gap at the start': series('three', { lines: several }),
  'breaks, one beside another, and a note': series('breaks', {
    lines: several,
    breaks: ['2020', '2021'].map((at) => ({
      at: { value: at, text: `${at} 财年` },
      reason: '换了口径 Counts differently.',
    })),
    note: ['两段不可比 Read each stretch for itself.'],
  }),
  estimates: series('estimates', { lines: estimates }),
  gaps: series('gaps', {
    lines: [line('a', 'Tencent Cloud', [20, undefined, 25, 31, undefined, undefined, 12])],
  }),
  'one point': series('point', { lines: [line('a', '腾讯云', [32])] }),
  'one line': series('line', { lines: several.slice(0, 1) }),
  'eight lines': series('eight', {
    lines: Array.from({ length: 8 }, (_, index) =>
      line(`l${index}`, `厂商 Vendor ${index + 1}`, [5 + 6 * index, 9 + 5 * index, 11 + 5 * index]),
    ),
  }),
  'a line without points': series('empty', {
    lines: [...several.slice(0, 2), line('none', 'Nothing known', [])],
  }),
  'negative values': series('negative', {
    lines: [line('a', '利润率 Margin', [-12, -4, 3, 8, -2])],
    ticks: [-20, -10, 0, 10].map((value) => ({ value, text: `${value}%` })),
  }),
  'fifty quarters': series('quarters', {
    lines: ['腾讯云', '阿里云'].map((label, place) => ({
      id: label,
      label,
      points: quarters.map((at, index) => ({
        ...point(at.value, 20 + 15 * place + 8 * Math.sin(index / 4 + place)),
        at,
      })),
    })),
  }),
  'very long label': series('label', {
    lines: [line('a', `A ${longWord}`, [20, 25, 31]), ...several.slice(1, 2)],
  }),
  'long number texts': series('numbers', {
    lines: several.slice(0, 2).map(({ points, ...rest }) => ({
      ...rest,
      points: points.map((each) => ({ ...each, text: `人民币 ${each.value},345,678.9 万元` })),
    })),
    ticks: amounts.map((text, index) => ({ value: 25 * index, text })),
  }),
  'no source': series('unsourced', {
    lines: several.map(({ points, ...rest }) => ({
      ...rest,
      points: points.map((each) => ({ ...each, sources: [] })),
    })),
  }),
};
const page = Object.values(states);

export default function TrendGallery() {
  return (
    <Gallery
      component="Trend"
      states={[
        ...Object.entries(states).map(([name, data]) => ({
          name,
          show: <Trend data={data} page={page} />,
        })),
        { name: 'sources of the page', show: <Sources page={page} /> },
      ]}
    />
  );
}
