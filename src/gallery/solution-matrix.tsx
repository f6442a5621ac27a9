import { SolutionMatrix } from '../components/SolutionMatrix/SolutionMatrix';
import { Sources } from '../components/Sources/Sources';
import { claim, longWord, source } from '../evidence/views/samples';
import type { MarkView, MatrixView } from '../evidence/views/views';
import { bases, fits, valuesOf } from '../evidence/vocabulary';
import { Gallery } from './_gallery/Gallery';

interface Shape {
  pains: readonly string[];
  solutions: readonly string[];
  /** Every which pair is marked; none where left out. */
  every?: number;
}

/** A matrix whose pains are of either kind by turns, and whose marks are of every fit and basis. */
function matrix(id: string, { pains, solutions, every = Number.POSITIVE_INFINITY }: Shape) {
  const pairs = pains.flatMap((_, pain) => solutions.map((_, solution) => ({ pain, solution })));
  const of = <Value,>(values: readonly [Value, ...Value[]], index: number) =>
    values[index % values.length] ?? values[0];
  return {
    record: 'matrix',
    id,
    caption: `Matrix ${id}`,
    pains: pains.map((label, index) => ({
      id: `pain-${index}`,
      label,
      kind: index % 2 ? 'it' : 'business',
      claim: claim(`${id}-pain-${index}`),
    })),
    solutions: solutions.map((label, index) => ({
      id: `solution-${index}`,
      label,
      claim: claim(`${id}-solution-${index}`),
    })),
    marks: pairs
      .filter((_, index) => index % every === 0)
      .map(
        ({ pain, solution }, index): MarkView => ({
          pain: `pain-${pain}`,
          solution: `solution-${solution}`,
          fit: of(valuesOf(fits), index),
          basis: of(valuesOf(bases), index),
          reason: [`The reason why solution ${solution} is thought to answer pain ${pain}.`],
          evidence: index % 4 === 3 ? [] : [claim(`${id}-for-${index}`)],
          counterEvidence:
            index % 3 === 0
              ? [claim(`${id}-against-${index}`, { sources: [{ source: source('critic') }] })]
              : [],
        }),
      ),
  } satisfies MatrixView;
}

const states: Record<string, MatrixView> = {
  'six pains, five solutions': {
    ...matrix('banking', {
      pains: [
        '互联网金融冲击',
        '旧平台撑不住线上高峰',
        '试错代价高',
        'IT 只起支持作用',
        '利润压力',
        '风控手段不足',
      ],
      solutions: ['分布式核心', '金融专区与专有云', '智慧风控', '反欺诈', '商业决策'],
      every: 3,
    }),
    note: ['What holds for all of it.'],
  },
  'one of each': matrix('single', { pains: ['Cost'], solutions: ['Cloud'], every: 1 }),
  'nothing marked': matrix('unmarked', { pains: ['Cost', 'Reach'], solutions: ['Cloud'] }),
  'fifty pains': matrix('fifty', {
    pains: Array.from({ length: 50 }, (_, index) => `Pain ${index}`),
    solutions: ['Cloud', 'Database', 'Network'],
    every: 11,
  }),
  'very long words': matrix('long', {
    pains: [longWord, 'Cost'],
    solutions: ['Cloud', longWord],
    every: 1,
  }),
  'no source': {
    ...matrix('unsourced', { pains: [], solutions: [] }),
    pains: [{ id: 'cost', label: 'Cost', kind: 'it', claim: claim('bare-cost', { sources: [] }) }],
    solutions: [{ id: 'cloud', label: 'Cloud', claim: claim('bare-cloud', { sources: [] }) }],
  },
};
const page = Object.values(states);

export default function SolutionMatrixGallery() {
  return (
    <Gallery
      component="SolutionMatrix"
      states={[
        ...Object.entries(states).map(([name, data]) => ({
          name,
          show: <SolutionMatrix data={data} page={page} />,
        })),
        { name: 'sources of the page', show: <Sources page={page} /> },
      ]}
    />
  );
}
