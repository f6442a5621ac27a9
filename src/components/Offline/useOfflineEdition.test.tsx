// @vitest-environment jsdom
import { act } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { click, mountPage } from '../../../tests/docusaurus/mount';
import { only } from '../../../tests/docusaurus/render';
import { followEdition } from '../../offline/client/edition';
import type { EditionState } from '../../offline/protocol';
import { useOfflineEdition } from './useOfflineEdition';

vi.mock('../../offline/client/edition', () => ({ askToPersist: vi.fn(), followEdition: vi.fn() }));

const ask = vi.fn();
const close = vi.fn();
let tell: (state: EditionState) => void;

beforeEach(() => {
  vi.useFakeTimers();
  vi.mocked(followEdition).mockImplementation((_, told) => {
    tell = (state) => act(() => told(state));
    return { ask, close };
  });
});

afterEach(() => {
  vi.useRealTimers();
  vi.clearAllMocks();
});

function Shown() {
  const { state, save } = useOfflineEdition('2026-11', 'en');
  return (
    <button onClick={save} type="button">
      {state?.state}
    </button>
  );
}

test('shows what the worker says, and asks it what is pressed', async () => {
  const page = mountPage(<Shown />);
  expect(ask.mock.calls).toEqual([['watch']]);
  tell({ state: 'absent', fetch: 1 });
  expect(page.textContent).toBe('absent');
  await click(only(page, 'button'));
  expect(ask).toHaveBeenLastCalledWith('save');
});

test('asks a worker that falls silent over its work to go on', () => {
  mountPage(<Shown />);
  tell({ state: 'saving', fetch: 2, done: 0 });
  vi.advanceTimersByTime(9_000);
  tell({ state: 'saving', fetch: 2, done: 1 });
  vi.advanceTimersByTime(9_000);
  expect(ask).not.toHaveBeenCalledWith('save');
  vi.advanceTimersByTime(2_000);
  expect(ask).toHaveBeenLastCalledWith('save');
  tell({ state: 'saved', on: '2026-11-26', bytes: 2 });
  ask.mockClear();
  vi.advanceTimersByTime(60_000);
  expect(ask).not.toHaveBeenCalled();
});
