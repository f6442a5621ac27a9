import Translate from '@docusaurus/Translate';
import type { Answer } from '../../../ask/search';
import { Quoted } from './Quoted';

type Reading = Answer['readings'][number];

/** What the query was taken for, where it was not found as typed. */
export function Readings({ answer: { readings } }: { answer: Pick<Answer, 'readings'> }) {
  const [first] = readings.filter(({ kind }) => kind !== 'traditional' && kind !== 'synonym');
  const synonyms = readings.filter(({ kind }) => kind === 'synonym');
  if (first) return <Correction reading={first} others={othersLike(first, readings)} />;
  if (synonyms.length > 0) return <Synonyms readings={synonyms} />;
  return null;
}

/** Readings of the same kind; of other kinds they are less likely, and would make a long line. */
function othersLike(first: Reading, readings: readonly Reading[]): Reading[] {
  return readings.filter((reading) => reading !== first && reading.kind === first.kind).slice(0, 2);
}

function Correction({ reading, others }: { reading: Reading; others: Reading[] }) {
  const query = <Quoted texts={[reading, ...others].map(({ to }) => to)} />;
  if (reading.kind === 'pinyin' || reading.kind === 'initials') {
    return (
      <>
        {' · '}
        <Translate
          id="search.reading.pinyin"
          description="What a query in pinyin, or in its initials, was taken for"
          values={{ query }}
        >
          {'Read as pinyin: {query}'}
        </Translate>
      </>
    );
  }
  return (
    <>
      {' · '}
      <Translate
        id="search.reading.corrected"
        description="What a misspelt query was taken for"
        values={{ query }}
      >
        {'Showing results for {query}'}
      </Translate>
    </>
  );
}

function Synonyms({ readings }: { readings: Reading[] }) {
  const query = <Quoted texts={readings.map(({ to }) => to)} />;
  return (
    <>
      {' · '}
      <Translate
        id="search.reading.synonym"
        description="Other names of the same thing that were looked for, too"
        values={{ query }}
      >
        {'Also searched for {query}'}
      </Translate>
    </>
  );
}
