import { useState } from 'react';
import type { Asked } from '../state/asked';

/** The results that are shown at first, and with every step. */
const step = 10;

/** How many results of what is asked a reader wants to see, and from which on they are new. */
export function useLimit(asked: Asked) {
  const key = JSON.stringify(asked);
  const [wanted, setWanted] = useState<{ key: string; from: number }>();
  const from = wanted?.key === key ? wanted.from : undefined;
  return {
    limit: (from ?? 0) + step,
    from,
    more: (from: number) => setWanted({ key, from }),
  };
}
