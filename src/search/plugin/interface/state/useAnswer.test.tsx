// @vitest-environment jsdom
import { act, useState } from 'react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { mountPage } from '../../../../../tests/docusaurus/mount';
import type { Answer, Question, Search } from '../../../ask/search';
import { useAnswer } from './useAnswer';

type Seen = ReturnType<typeof useAnswer>;

const asked: { question: Question; settle: (total: number) => void; fail: () => void }[] = [];
let seen: Seen;
let ask: (question: Question) => void;

const engine = {
  ask: (question: Question) =>
    new Promise<Answer>((resolve, reject) => {
      asked.push({
        question,
        settle: (total) => resolve({ query: question.query, hits: [], total, readings: [] }),
        fail: () => reject(new Error('no')),
      });
    }),
} as unknown as Search;

function Asker({ question }: { question: Question }) {
  seen = useAnswer(engine, question);
  return null;
}

async function wait(time: number): Promise<void> {
  await act(() => vi.advanceTimersByTimeAsync(time));
}

beforeEach(() => {
  vi.useFakeTimers();
  asked.length = 0;
  const { rerender } = mountAsker();
  ask = rerender;
});
afterEach(() => {
  vi.useRealTimers();
});

function mountAsker() {
  let render: (question: Question) => void = () => {};
  function Host() {
    const [question, set] = useState(questionOf(''));
    render = set;
    return <Asker question={question} />;
  }
  mountPage(<Host />);
  return { rerender: (question: Question) => act(() => render(question)) };
}

function questionOf(query: string, change: Partial<Question> = {}): Question {
  return { query, edition: '2026-11', locale: 'en', ...change };
}

describe('useAnswer', () => {
  test('asks nothing where nothing is typed', async () => {
    ask(questionOf('  '));
    await wait(1000);
    expect(seen.state).toBe('idle');
    expect(asked).toHaveLength(0);
  });

  test('asks once a reader pauses', async () => {
    for (const query of ['t', 'td', 'tdsql']) {
      ask(questionOf(query));
      await wait(100);
    }
    expect(asked).toHaveLength(0);
    await wait(20);
    expect(asked.map(({ question }) => question.query)).toEqual(['tdsql']);
    expect(seen.state).toBe('searching');
    asked[0]?.settle(3);
    await wait(0);
    expect(seen.state).toBe('answered');
    expect(seen.last?.answer.total).toBe(3);
  });

  test('asks at once where only a filter changes', async () => {
    ask(questionOf('tdsql'));
    await wait(120);
    ask(questionOf('tdsql', { kind: 'claim' }));
    await wait(0);
    expect(asked).toHaveLength(2);
  });

  test('hears only the answer to the latest question', async () => {
    ask(questionOf('a'));
    await wait(120);
    ask(questionOf('ab'));
    await wait(120);
    asked[1]?.settle(2);
    await wait(0);
    asked[0]?.settle(1);
    await wait(0);
    expect(seen.last?.answer.total).toBe(2);
  });

  test('keeps the last answer in sight, and drops it with the query', async () => {
    ask(questionOf('a'));
    await wait(120);
    asked[0]?.settle(1);
    await wait(0);
    ask(questionOf('ab'));
    expect(seen).toMatchObject({ state: 'searching', last: { answer: { total: 1 } } });
    ask(questionOf(''));
    await wait(0);
    ask(questionOf('b'));
    expect(seen.last).toBeUndefined();
  });

  test('tells of a failure, and asks again', async () => {
    ask(questionOf('a'));
    await wait(120);
    asked[0]?.fail();
    await wait(0);
    expect(seen).toMatchObject({ state: 'failed', failure: new Error('no') });
    act(() => seen.retry());
    await wait(0);
    expect(asked).toHaveLength(2);
    asked[1]?.settle(1);
    await wait(0);
    expect(seen.state).toBe('answered');
  });
});
