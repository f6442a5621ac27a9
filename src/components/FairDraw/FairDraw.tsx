import Translate, { translate } from '@docusaurus/Translate';
import { useEffect, useState } from 'react';
import { Field } from '../shared/Field/Field';
import { type Draw, draw, entrantsIn, repeatedIn, type Ticket } from './draw';
import styles from './FairDraw.module.css';

/** `<FairDraw/>`: a prize draw that anyone can repeat. Nothing leaves the reader's browser. */
export function FairDraw() {
  const [list, setList] = useState('');
  const [seed, setSeed] = useState('');
  const [wanted, setWanted] = useState('1');
  const entrants = entrantsIn(list);
  const winners = readCount(wanted, entrants.length);
  const result = useDraw(entrants, seed.trim());
  const won =
    typeof result === 'object' && result.seed !== '' && winners !== undefined
      ? result.tickets.slice(0, winners)
      : [];
  return (
    <section aria-label={title()} className={styles.tool}>
      <p className={styles.scriptless}>
        <Translate id="handbook.draw.scriptless" description="Where the browser runs no scripts">
          抽奖在您的浏览器里进行，需要启用 JavaScript；算法与复核方法见上文，不用本工具也能照做。
        </Translate>
      </p>
      <div className={styles.form} data-mdast="ignore">
        <Field hint={<ListHint list={list} />} label={listLabel()}>
          {(attributes) => (
            <textarea
              {...attributes}
              onChange={({ target }) => setList(target.value)}
              rows={6}
              spellCheck={false}
              value={list}
            />
          )}
        </Field>
        <Field
          hint={
            <Translate id="handbook.draw.seedHint" description="What a seed should be">
              用一个公布名单之前谁也不知道的数，例如事先约定的某期公开开奖号码。
            </Translate>
          }
          label={seedLabel()}
        >
          {(attributes) => (
            <input
              {...attributes}
              autoComplete="off"
              onChange={({ target }) => setSeed(target.value)}
              value={seed}
            />
          )}
        </Field>
        <Field
          error={
            winners === undefined && entrants.length > 0 ? countComplaint(entrants.length) : ''
          }
          label={countLabel()}
        >
          {(attributes) => (
            <input
              {...attributes}
              autoComplete="off"
              inputMode="numeric"
              onChange={({ target }) => setWanted(target.value)}
              value={wanted}
            />
          )}
        </Field>
      </div>
      {/* Spoken whenever it changes; the rest is there to be read. */}
      <p aria-live="polite" className="visually-hidden">
        {won.map(({ entrant }) => entrant).join(' · ')}
      </p>
      <div>
        {result === 'unavailable' && (
          <p>
            <Translate
              id="handbook.draw.unavailable"
              description="Browsers lend SHA-256 to pages served safely only"
            >
              这个浏览器没有向本页提供 SHA-256：请改用 https 地址打开本页。
            </Translate>
          </p>
        )}
        {typeof result === 'object' && <Commitment result={result} />}
        {typeof result === 'object' && won.length > 0 && <Outcome result={result} won={won} />}
      </div>
    </section>
  );
}

/**
 * The draw for a list and a seed, worked out anew whenever either changes; undefined without a list,
 * and until the draw for the present list and seed is done: a fingerprint must not stand beside a list
 * that is not its own.
 */
function useDraw(entrants: readonly string[], seed: string): Draw | 'unavailable' | undefined {
  const [result, setResult] = useState<Draw | 'unavailable'>();
  const list = entrants.join('\n');
  useEffect(() => {
    if (list === '') return;
    if (globalThis.crypto?.subtle) draw(list.split('\n'), seed, sha256).then(setResult);
    else setResult('unavailable');
  }, [list, seed]);
  if (list === '' || typeof result !== 'object') return list === '' ? undefined : result;
  return result.seed === seed && result.entrants.join('\n') === list ? result : undefined;
}

async function sha256(text: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** What is published before the seed is known: the list as it is drawn from, and its fingerprint. */
function Commitment({ result: { listDigest, entrants } }: { result: Draw }) {
  return (
    <>
      <p className={styles.heading}>
        <Translate
          id="handbook.draw.listDigest"
          description="The fingerprint of the list, to be published before the draw"
        >
          名单指纹（种子揭晓之前公布）
        </Translate>
      </p>
      <p className={styles.digest}>
        <code className={styles.ticket}>{listDigest}</code>
      </p>
      <details>
        <summary>
          <Translate
            id="handbook.draw.tidied"
            description="Opens the list as it is drawn from: tidied and in order"
          >
            整理后的名单
          </Translate>
        </summary>
        <pre className={styles.command}>
          <code>{entrants.map((entrant) => `${entrant}\n`).join('')}</code>
        </pre>
      </details>
    </>
  );
}

function Outcome({ result, won }: { result: Draw; won: readonly Ticket[] }) {
  const { seed, tickets } = result;
  return (
    <>
      <p className={styles.heading}>
        <Translate id="handbook.draw.winners" description="Heads the list of those who won">
          中奖名单
        </Translate>
      </p>
      <ol className={styles.winners}>
        {won.map(({ entrant, ticket }) => (
          <li key={entrant}>
            <b>{entrant}</b> <code className={styles.ticket}>{ticket}</code>
          </li>
        ))}
      </ol>
      <details>
        <summary>
          <Translate
            id="handbook.draw.check"
            description="Opens the tickets of all entrants and how to check them"
          >
            全部票号
          </Translate>
        </summary>
        <p>
          <Translate
            id="handbook.draw.command"
            description="Introduces a command that works out one ticket"
          >
            任何人都能算出一张票，例如：
          </Translate>
        </p>
        <pre className={styles.command}>
          <code>{`printf '%s\\n%s' ${quoted(seed)} ${quoted(won[0]?.entrant ?? '')} | sha256sum`}</code>
        </pre>
        <ol className={styles.all}>
          {tickets.map(({ entrant, ticket }) => (
            <li key={entrant}>
              {entrant} <code className={styles.ticket}>{ticket}</code>
            </li>
          ))}
        </ol>
      </details>
    </>
  );
}

/** A text as a shell takes it literally. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

function ListHint({ list }: { list: string }) {
  const count = entrantsIn(list).length;
  const repeated = repeatedIn(list);
  return (
    <>
      <Translate
        id="handbook.draw.count"
        description="How many entrants a list has"
        values={{ count }}
      >
        {'每行一位，重名只算一次。现有 {count} 位。'}
      </Translate>{' '}
      {repeated > 0 && (
        <Translate
          id="handbook.draw.repeated"
          description="How many lines repeat an entrant"
          values={{ repeated }}
        >
          {'其中 {repeated} 行重复，已略去。'}
        </Translate>
      )}
    </>
  );
}

/** How many are to win; undefined where that is no number of those who entered. */
function readCount(text: string, most: number): number | undefined {
  const plain = text.normalize('NFKC').trim();
  const count = Number(plain);
  return /^\d+$/.test(plain) && count >= 1 && count <= most ? count : undefined;
}

function title(): string {
  return translate({
    id: 'handbook.draw.title',
    message: '可复核的抽奖',
    description: 'Names the tool that draws winners',
  });
}

function listLabel(): string {
  return translate({
    id: 'handbook.draw.list',
    message: '参与者名单',
    description: 'Labels the list of entrants',
  });
}

function seedLabel(): string {
  return translate({
    id: 'handbook.draw.seed',
    message: '种子',
    description: 'Labels the published seed of a draw',
  });
}

function countLabel(): string {
  return translate({
    id: 'handbook.draw.wanted',
    message: '中奖人数',
    description: 'Labels the number of winners',
  });
}

function countComplaint(most: number): string {
  return translate(
    {
      id: 'handbook.draw.wantCount',
      message: '请填 1 到 {most} 之间的整数。',
      description: 'Says what the number of winners must be',
    },
    { most },
  );
}
