import { useState } from 'react';
import { dayOf } from '../day-of';
import { useOpened } from '../Popover/once-opened';

/** The reader's day, `YYYY-MM-DD`, when the panel around was first opened; undefined before that. */
export function useToday(): string | undefined {
  const opened = useOpened();
  const [today, setToday] = useState<string>();
  if (opened && today === undefined) setToday(dayOf(new Date()));
  return today;
}
