import { useEffect, useState } from 'react';
import type { Search } from '../../../ask/search';
import type { Asked } from './asked';

/** How many results an edition has. */
export interface Elsewhere {
  edition: string;
  total: number;
}

/** What the other editions have of what this one has nothing of; nothing until it is known. */
export function useElsewhere(engine: Search, asked: Asked): Elsewhere[] {
  const key = JSON.stringify(asked);
  const [found, setFound] = useState<{ key: string; editions: Elsewhere[] }>();

  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for what is asked.
  useEffect(() => {
    let latest = true;
    engine.elsewhere(asked).then(
      (editions) => latest && setFound({ key, editions }),
      // It is an offer: where it cannot be made, nothing need be said.
      () => {},
    );
    return () => {
      latest = false;
    };
  }, [engine, key]);

  return found?.key === key ? found.editions : [];
}
