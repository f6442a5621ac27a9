import Translate, { translate } from '@docusaurus/Translate';
import { exportMarks } from '../../evidence/exporting/matrix';
import { plainText } from '../../evidence/views/plain-text';
import type { MatrixView, PainView } from '../../evidence/views/views';
import { painKinds } from '../../evidence/vocabulary';
import { useAddressValue } from '../shared/address';
import { Choice, Choices } from '../shared/Choices/Choices';
import { anchorsOf } from '../shared/claim-anchors';
import { DataFiles } from '../shared/DataFiles/DataFiles';
import { Facets } from '../shared/Facets/Facets';
import { useFacets, wordsOf } from '../shared/Facets/useFacets';
import { Note } from '../shared/Note/Note';
import { CommonStanding, commonStanding } from '../shared/Standing/CommonStanding';
import { DetailsButton } from '../shared/Statement/Statement';
import { TableFrame } from '../shared/TableFrame/TableFrame';
import type { TagProps } from '../shared/tag';
import { useAnchor } from '../shared/useAnchor';
import { useLocale } from '../shared/useLocale';
import { useTarget } from '../shared/useTarget';
import { Words } from '../shared/Words/Words';
import { type Axis, axesOf, type Entry, pairingsOf } from './axes';
import { MatrixTable } from './MatrixTable';
import { type Reason, Reasons } from './Reasons';
import styles from './SolutionMatrix.module.css';

/**
 * `<SolutionMatrix id="…"/>`: which solution answers which pain, and how well; or, the other way
 * round, what each solution is good for. The table holds the marks, the list below it their reasons.
 */
export function SolutionMatrix(props: TagProps<MatrixView>) {
  const { data, page, again } = props;
  const locale = useLocale();
  const anchor = useAnchor();
  const target = useTarget();
  const claimAnchors = anchorsOf(props);
  const axes = axesOf(data);
  const [view, look] = useAddressValue(`${data.id}-view`);
  const [down, across]: [Axis, Axis] =
    view === 'solution' ? ['solution', 'pain'] : ['pain', 'solution'];
  const faceting = useFacets(data.id, data.pains, [
    {
      id: 'role',
      label: translate({
        id: 'handbook.matrix.role',
        message: '角色',
        description: 'Heads the choice among those whose pains are shown: business or IT',
      }),
      valueOf: ({ kind }) => kind,
      ...wordsOf(painKinds, locale),
    },
  ]);
  const common = commonStanding(claimsOf(data));
  const terse = common !== undefined;

  const headAnchors = new Map(
    [...data.pains, ...data.solutions].map((entry) => [entry, anchor(claimAnchors(entry.claim))]),
  );
  const reasons = pairingsOf(data).map((pairing): Reason => {
    const { pain, solution, mark } = pairing;
    const id = `${data.id}-${pain.id}-${solution.id}`;
    const claims = [...mark.evidence, ...mark.counterEvidence];
    return {
      ...pairing,
      anchor: again ? id : anchor(id),
      reported: {
        record: `${data.id}#${pain.id}-${solution.id}`,
        anchor: id,
        text: () => `${pain.label} × ${solution.label}\n${plainText(mark.reason)}`,
      },
      claimAnchors: new Map(claims.map((claim) => [claim, anchor(claimAnchors(claim))])),
    };
  });

  const holdsTarget = (pain: PainView) =>
    headAnchors.get(pain) === target ||
    reasons.some(
      (reason) =>
        reason.pain === pain && [reason.anchor, ...reason.claimAnchors.values()].includes(target),
    );
  const hides = (entry: Entry) => 'kind' in entry && !faceting.shows(entry) && !holdsTarget(entry);

  const headOf = (entry: Entry) => (
    <span id={headAnchors.get(entry)}>
      <Words text={entry.label} />
      <DetailsButton claims={[entry.claim]} page={page} stated terse />
    </span>
  );

  return (
    <div className={styles.matrix}>
      <TableFrame
        foot={
          <>
            <CommonStanding claim={common} />
            <Note note={data.note} />
            <DataFiles
              name={data.id}
              records={() =>
                exportMarks({ ...data, pains: data.pains.filter((pain) => !hides(pain)) }, locale)
              }
            />
          </>
        }
        head={
          <>
            <ViewChoice down={down} onChoose={look} />
            <Facets faceting={faceting} />
          </>
        }
        label={data.caption}
      >
        <MatrixTable
          across={across}
          axes={axes}
          caption={data.caption}
          down={down}
          headOf={headOf}
          hides={hides}
          reasons={reasons}
        />
      </TableFrame>
      {reasons.length > 0 && (
        <dl className={styles.reasons}>
          {axes[down]
            .flatMap(({ entries }) => entries)
            .map((entry) => ({
              entry,
              reasons: reasons.filter((reason) => reason[down] === entry),
            }))
            .filter(({ reasons }) => reasons.length > 0)
            .map(({ entry, reasons }) => (
              <div
                className={styles.entry}
                hidden={reasons.every(({ pain }) => hides(pain))}
                key={entry.id}
              >
                <dt className={styles.name}>
                  <Words text={entry.label} />
                </dt>
                <Reasons
                  across={across}
                  again={again}
                  hides={hides}
                  page={page}
                  reasons={reasons}
                  terse={terse}
                />
              </div>
            ))}
        </dl>
      )}
    </div>
  );
}

function ViewChoice({ down, onChoose }: { down: Axis; onChoose: (view: string) => void }) {
  return (
    <Choices
      label={
        <Translate id="handbook.matrix.view" description="Heads the choice of a view of a matrix">
          查看
        </Translate>
      }
    >
      {/* What a page shows at first needs no word in its address. */}
      <Choice chosen={down === 'pain'} onChoose={() => onChoose('')}>
        <Translate id="handbook.matrix.byPain" description="From each pain to its solutions">
          按痛点
        </Translate>
      </Choice>
      <Choice chosen={down === 'solution'} onChoose={() => onChoose('solution')}>
        <Translate id="handbook.matrix.bySolution" description="From each solution to its pains">
          按方案
        </Translate>
      </Choice>
    </Choices>
  );
}

function claimsOf({ pains, solutions, marks }: MatrixView) {
  return [
    ...[...pains, ...solutions].map(({ claim }) => claim),
    ...marks.flatMap(({ evidence, counterEvidence }) => [...evidence, ...counterEvidence]),
  ];
}
