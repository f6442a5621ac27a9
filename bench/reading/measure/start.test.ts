import { describe, expect, it } from 'vitest';
import type { Sent } from '../serve';
import { startOf } from './start';

function sent(kind: string, bytes: number, what: Partial<Sent> = {}): Sent {
  return { address: '/x', kind, bytes, isPrefetch: false, isKept: false, ...what };
}

const watched = {
  tasks: [
    { start: 100, duration: 80 },
    // It began before the click and kept its effect waiting.
    { start: 950, duration: 150 },
    { start: 1300, duration: 60 },
  ],
  click: 1000,
  effect: 1400,
};

describe('startOf', () => {
  const start = startOf(
    watched,
    [sent('document', 10), sent('script', 1)],
    [
      sent('script', 200),
      sent('empty', 30, { isPrefetch: true }),
      sent('empty', 5000, { isKept: true }),
    ],
  );

  it('adds what the click was answered with to what was there', () => {
    expect(start.before).toEqual({ scripts: 1, total: 11, prefetched: 0, kept: 0 });
    expect(start.after).toEqual({ scripts: 201, total: 241, prefetched: 30, kept: 5000 });
  });

  it('parts the tasks at the click', () => {
    expect(start).toMatchObject({ blockedBefore: 30, blockedAfter: 110, longestAfter: 150 });
  });

  it('times the effect from the click on', () => {
    expect(start.response).toBe(400);
  });

  it('has no longest task where there was none', () => {
    expect(startOf({ ...watched, tasks: [] }, [], []).longestAfter).toBe(0);
  });
});
