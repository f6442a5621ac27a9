import { createContext, type ReactNode, useContext } from 'react';

/** Whether the panel around has been opened. */
export const Opened = createContext(false);

/** Whether the panel around has been opened; not so in the page as built. */
export function useOpened(): boolean {
  return useContext(Opened);
}

/**
 * For what a panel can do without: it is drawn once the panel is opened, so that a page with hundreds
 * of panels does not carry it hundreds of times.
 */
export function OnceOpened({ children }: { children: ReactNode }): ReactNode {
  return useOpened() && children;
}
