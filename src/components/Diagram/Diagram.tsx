import Translate, { translate } from '@docusaurus/Translate';
import { useId, useRef } from 'react';
import type { DiagramEdgeView, DiagramNodeView, DiagramView } from '../../evidence/views/views';
import { type EdgeKind, edgeKinds, labelOf, valuesOf } from '../../evidence/vocabulary';
import { Downloads } from '../shared/Actions/Downloads';
import { anchorsOf } from '../shared/claim-anchors';
import { wrap } from '../shared/drawing/lines';
import { PictureButtons } from '../shared/drawing/PictureButtons';
import { Note } from '../shared/Note/Note';
import { DetailsButton } from '../shared/Statement/Statement';
import { TableFrame } from '../shared/TableFrame/TableFrame';
import type { TagProps } from '../shared/tag';
import { useAnchor } from '../shared/useAnchor';
import { useLocale } from '../shared/useLocale';
import styles from './Diagram.module.css';
import { box, boxOf, centreOf, groupBox, type Point, routesOf, sizeOf } from './layout';

/** `<Diagram id="…"/>`: the parts of a system and what passes between them, drawn and in words. */
export function Diagram(props: TagProps<DiagramView>) {
  const { data, page } = props;
  const { caption, nodes, edges, claims, note } = data;
  const figure = useRef<HTMLElement>(null);
  const anchor = useAnchor();
  const claimAnchors = anchorsOf(props);
  const steps = edges
    .filter(({ step }) => step !== undefined)
    .sort((a, b) => (a.step ?? 0) - (b.step ?? 0));
  return (
    <figure className={styles.diagram} ref={figure}>
      <figcaption className={styles.caption}>
        {caption}
        {claims.map((claim) => (
          <span id={anchor(claimAnchors(claim))} key={claim.id} />
        ))}
        <DetailsButton claims={claims} marked page={page} stated terse />
      </figcaption>
      <TableFrame label={caption}>
        <Drawing diagram={data} />
      </TableFrame>
      <Legend kinds={edges.map(({ kind }) => kind)} />
      {steps.length > 0 && (
        <ol className={styles.steps}>
          {steps.map((edge) => (
            <li
              data-pictured="below"
              key={`${edge.step} ${edge.from} ${edge.to}`}
              value={edge.step}
            >
              <Connection diagram={data} edge={edge} />
            </li>
          ))}
        </ol>
      )}
      <ul className="visually-hidden">
        {nodes.map((node) => (
          <li key={node.id}>
            {[nameIn(data, node), node.detail].filter((words) => words !== undefined).join(' · ')}
          </li>
        ))}
        {edges
          .filter(({ step }) => step === undefined)
          .map((edge) => (
            <li key={`${edge.from} ${edge.to} ${edge.kind} ${edge.label}`}>
              <Connection diagram={data} edge={edge} />
            </li>
          ))}
      </ul>
      <div data-pictured="below">
        <Note note={note} />
      </div>
      <Downloads>
        <PictureButtons figure={figure} heading={caption} name={data.id} shown={data} />
      </Downloads>
    </figure>
  );
}

/** The picture. What it shows is told in words beside it, so a screen reader hears its name only. */
function Drawing({ diagram }: { diagram: DiagramView }) {
  const { caption, groups, nodes, edges } = diagram;
  const id = useId();
  const { width, height } = sizeOf(diagram);
  const routes = routesOf(diagram);
  return (
    <svg
      aria-label={caption}
      className={styles.drawing}
      role="img"
      style={{ maxWidth: width, minWidth: width * 0.62 }}
      viewBox={`0 0 ${width} ${height}`}
    >
      <defs>
        {valuesOf(edgeKinds).map((kind) => (
          <marker
            className={styles.tip}
            data-kind={kind}
            id={`${id}${kind}`}
            key={kind}
            markerHeight="9"
            markerUnits="userSpaceOnUse"
            markerWidth="9"
            orient="auto-start-reverse"
            refX="8"
            refY="4.5"
          >
            <path d="M0 0L9 4.5L0 9z" />
          </marker>
        ))}
      </defs>
      {groups.map(({ id: group, label }) => {
        const outline = groupBox(nodes, group);
        return (
          outline && (
            <g className={styles.group} key={group}>
              <rect {...outline} rx="6" />
              <text x={outline.x + 12} y={outline.y + 19}>
                {label}
              </text>
            </g>
          )
        );
      })}
      {edges.map(({ from, to, kind, step, label }, index) => {
        const route = routes[index];
        return (
          route && (
            <g data-kind={kind} key={`${from} ${to} ${kind} ${step} ${label}`}>
              <path className={styles.edge} d={route.path} markerEnd={`url(#${id}${kind})`} />
            </g>
          )
        );
      })}
      {nodes.map((node) => (
        <Part key={node.id} node={node} />
      ))}
      {edges.map(({ from, to, kind, step, label }, index) => {
        const middle = routes[index]?.middle;
        if (!middle) return null;
        const key = `${from} ${to} ${kind} ${step} ${label}`;
        return step === undefined ? (
          label !== undefined && <Label at={middle} key={key} text={label} />
        ) : (
          <g className={styles.step} key={key}>
            <circle cx={middle.x} cy={middle.y} r="10" />
            <text x={middle.x} y={middle.y + 4}>
              {step}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

function Part({ node }: { node: DiagramNodeView }) {
  const { x, y } = centreOf(node);
  const names = wrap(node.label, 9.5, 10.5).map((text) => ({ text, className: styles.name }));
  const details = wrap(node.detail ?? '', 11.5, 12.5).map((text) => ({
    text,
    className: styles.detail,
  }));
  const lines = [...names, ...details];
  return (
    <g className={styles.part} data-kind={node.kind}>
      <rect {...boxOf(node)} rx={node.kind === 'actor' ? box.height / 2 : 4} />
      {lines.map(({ text, className }, index) => (
        <text
          className={className}
          // Two lines may be alike.
          key={`${index} ${text}`}
          x={x}
          y={y + 5 + (index - (lines.length - 1) / 2) * 17}
        >
          {text}
        </text>
      ))}
    </g>
  );
}

function Label({ at, text }: { at: Point; text: string }) {
  const lines = wrap(text, 6.5);
  return (
    <g className={styles.label}>
      {lines.map((line, index) => (
        <text
          key={`${index} ${line}`}
          x={at.x}
          y={at.y + 4 + (index - (lines.length - 1) / 2) * 15}
        >
          {line}
        </text>
      ))}
    </g>
  );
}

/** What words call a part: its group tells it from another of the same name. */
function nameIn({ groups, nodes }: DiagramView, { label, group }: DiagramNodeView): string {
  const box = groups.find(({ id }) => id === group);
  const isShared = nodes.filter((node) => node.label === label).length > 1;
  return box && isShared ? `${box.label} · ${label}` : label;
}

/** One arrow in words: from where to where, what passes, and how. */
function Connection({
  diagram,
  edge: { from, to, label, kind },
}: {
  diagram: DiagramView;
  edge: DiagramEdgeView;
}) {
  const locale = useLocale();
  const nameOf = (id: string) => {
    const node = diagram.nodes.find((node) => node.id === id);
    return node ? nameIn(diagram, node) : id;
  };
  const how = labelOf(edgeKinds, kind, locale);
  // That it is no call is seen in the drawing, and otherwise only said here.
  const unseen = kind !== 'call' && <span className="visually-hidden"> · {how}</span>;
  const what =
    label === undefined ? (
      how
    ) : (
      <>
        {label}
        {unseen}
      </>
    );
  return (
    <Translate
      id="handbook.diagram.connection"
      description="One arrow of a diagram; {what} is what passes along it"
      values={{ from: nameOf(from), to: nameOf(to), what }}
    >
      {'{from} → {to}：{what}'}
    </Translate>
  );
}

function Legend({ kinds }: { kinds: readonly EdgeKind[] }) {
  const locale = useLocale();
  const used = valuesOf(edgeKinds).filter((kind) => kinds.includes(kind));
  if (used.length < 2) return null;
  return (
    <ul
      aria-label={translate({
        id: 'handbook.diagram.legend',
        message: '图例',
        description: 'Names the list of what the lines of a diagram mean',
      })}
      className={styles.legend}
      data-mdast="ignore"
    >
      {used.map((kind) => (
        <li data-kind={kind} data-pictured="key" key={kind}>
          <svg aria-hidden="true" height="8" viewBox="0 0 28 8" width="28">
            <path className={styles.edge} d="M0 4H28" />
          </svg>{' '}
          {labelOf(edgeKinds, kind, locale)}
        </li>
      ))}
    </ul>
  );
}
