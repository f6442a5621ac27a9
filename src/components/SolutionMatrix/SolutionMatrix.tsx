import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import type { MatrixView, PainView, SolutionView } from '../../evidence/views/views';
import { fits, labelOf, type PainKind, painKinds, valuesOf } from '../../evidence/vocabulary';
import { anchorsOf } from '../shared/claim-anchors';
import { Missing } from '../shared/Missing/Missing';
import { Note } from '../shared/Note/Note';
import { CommonStanding, commonStanding } from '../shared/Standing/CommonStanding';
import { DetailsButton } from '../shared/Statement/Statement';
import { TableFrame } from '../shared/TableFrame/TableFrame';
import type { TagProps } from '../shared/tag';
import { useAnchor } from '../shared/useAnchor';
import { useLocale } from '../shared/useLocale';
import { FitSign } from './FitSign';
import { type Reason, Reasons } from './Reasons';
import styles from './SolutionMatrix.module.css';

/**
 * `<SolutionMatrix id="…"/>`: which solution answers which pain, and how well. The table holds the
 * marks alone, so that it is taken in at a glance on any screen; each leads to its reason below.
 */
export function SolutionMatrix(props: TagProps<MatrixView>) {
  const { data, page, again } = props;
  const { pains, solutions, marks } = data;
  const locale = useLocale();
  const anchor = useAnchor();
  const claimAnchors = anchorsOf(props);
  const common = commonStanding(claimsOf(data));
  const terse = common !== undefined;

  const reasonAnchor = (pain: PainView, solution: SolutionView) =>
    `${data.id}-${pain.id}-${solution.id}`;

  const markOf = (pain: PainView, solution: SolutionView) =>
    marks.find((mark) => mark.pain === pain.id && mark.solution === solution.id);

  const headOf = ({ label, claim }: PainView | SolutionView) => (
    <span id={anchor(claimAnchors(claim))}>
      {label}
      <DetailsButton claims={[claim]} page={page} stated terse />
    </span>
  );

  const table = (
    <table className={styles.table}>
      <caption>{data.caption}</caption>
      <thead>
        <tr>
          <th className={styles.head} scope="col">
            <Translate
              id="handbook.matrix.pain"
              description="Heads the first column of a solution matrix"
            >
              痛点
            </Translate>
          </th>
          {solutions.map((solution) => (
            <th key={solution.id} scope="col">
              {headOf(solution)}
            </th>
          ))}
        </tr>
      </thead>
      {byKind(pains).map(({ kind, pains }) => (
        <tbody key={kind}>
          <tr>
            <th className={styles.kind} colSpan={solutions.length + 1} scope="rowgroup">
              {labelOf(painKinds, kind, locale)}
            </th>
          </tr>
          {pains.map((pain) => (
            <tr key={pain.id}>
              <th className={styles.head} scope="row">
                {headOf(pain)}
              </th>
              {solutions.map((solution) => {
                const mark = markOf(pain, solution);
                return (
                  <td key={solution.id}>
                    {mark ? (
                      <Link className={styles.mark} href={`#${reasonAnchor(pain, solution)}`}>
                        <FitSign fit={mark.fit} /> {labelOf(fits, mark.fit, locale)}
                      </Link>
                    ) : (
                      <Missing />
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );

  const reasons = byKind(pains)
    .flatMap(({ pains }) => pains)
    .map((pain) => ({
      pain,
      reasons: solutions.flatMap((solution): Reason[] => {
        const mark = markOf(pain, solution);
        if (mark === undefined) return [];
        const claims = [...mark.evidence, ...mark.counterEvidence];
        return [
          {
            mark,
            solution,
            anchor: again ? undefined : anchor(reasonAnchor(pain, solution)),
            claimAnchors: new Map(claims.map((claim) => [claim, anchor(claimAnchors(claim))])),
          },
        ];
      }),
    }))
    .filter(({ reasons }) => reasons.length > 0);

  return (
    <div className={styles.matrix}>
      <TableFrame
        foot={
          <>
            <CommonStanding claim={common} />
            <Note note={data.note} />
          </>
        }
        label={data.caption}
      >
        {table}
      </TableFrame>
      {reasons.length > 0 && (
        <dl className={styles.reasons}>
          {reasons.map(({ pain, reasons }) => (
            <div className={styles.pain} key={pain.id}>
              <dt className={styles.name}>{pain.label}</dt>
              <Reasons page={page} reasons={reasons} terse={terse} />
            </div>
          ))}
        </dl>
      )}
    </div>
  );
}

function claimsOf({ pains, solutions, marks }: MatrixView) {
  return [
    ...[...pains, ...solutions].map(({ claim }) => claim),
    ...marks.flatMap(({ evidence, counterEvidence }) => [...evidence, ...counterEvidence]),
  ];
}

/** The pains under their kinds, none empty. */
function byKind(pains: readonly PainView[]): { kind: PainKind; pains: PainView[] }[] {
  return valuesOf(painKinds)
    .map((kind) => ({ kind, pains: pains.filter((pain) => pain.kind === kind) }))
    .filter(({ pains }) => pains.length > 0);
}
