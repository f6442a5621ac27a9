import { useEffect, useRef, useState } from 'react';
import type { Answer, Question, Search } from '../../../ask/search';

/** An answer and what it answers. */
export interface Answered {
  question: Question;
  answer: Answer;
}

/** How far a question has come. While the next is looked for, the last answer may stay in sight. */
export type Answering = { last?: Answered } & (
  | { state: 'idle' }
  | { state: 'searching' }
  | { state: 'answered'; last: Answered }
  | { state: 'failed'; failure: unknown }
);

/** What came of a question. */
interface Outcome {
  key: string;
  last?: Answered;
  failure?: { cause: unknown };
}

/** How long to wait for the next key. */
const patience = 120;

/**
 * Asks a question whenever it changes, a moment after its query does. Only the answer to the latest
 * question counts. `retry` asks once more.
 */
export function useAnswer(engine: Search, question: Question): Answering & { retry: () => void } {
  const [outcome, setOutcome] = useState<Outcome>();
  const [attempt, setAttempt] = useState(0);
  const lastQuery = useRef('');
  const blank = question.query.trim() === '';
  const key = JSON.stringify([question, attempt]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for the question.
  useEffect(() => {
    const delay = lastQuery.current === question.query ? 0 : patience;
    lastQuery.current = question.query;
    if (blank) {
      setOutcome(undefined);
      return undefined;
    }
    let latest = true;
    const settle = (outcome: Omit<Outcome, 'key'>) => latest && setOutcome({ key, ...outcome });
    const timer = setTimeout(() => {
      engine.ask(question).then(
        (answer) => settle({ last: { question, answer } }),
        (cause: unknown) => settle({ failure: { cause } }),
      );
    }, delay);
    return () => {
      latest = false;
      clearTimeout(timer);
    };
  }, [engine, key]);

  return { ...standing(blank, key, outcome), retry: () => setAttempt((count) => count + 1) };
}

function standing(blank: boolean, key: string, outcome: Outcome | undefined): Answering {
  if (blank) return { state: 'idle' };
  if (outcome?.key !== key) return { state: 'searching', last: outcome?.last };
  if (outcome.failure) return { state: 'failed', failure: outcome.failure.cause };
  if (outcome.last) return { state: 'answered', last: outcome.last };
  return { state: 'searching' };
}
