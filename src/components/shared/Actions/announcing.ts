import { createContext } from 'react';

/** Says what came of an action; the row of actions around it does. */
export const Announcing = createContext<(outcome: string) => void>(() => {});
