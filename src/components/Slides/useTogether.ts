import { useEffect, useRef } from 'react';

/** What windows that show the same slides tell one another. */
export interface Moment {
  number: number;
  isBlack: boolean;
}

/** Keeps the windows that show the slides of one page at the same slide. */
export function useTogether(name: string, moment: Moment, follow: (moment: Moment) => void): void {
  const channel = useRef<BroadcastChannel>(undefined);
  const heard = useRef<string>(undefined);
  const following = useRef(follow);
  following.current = follow;
  useEffect(() => {
    const opened = new BroadcastChannel(name);
    opened.onmessage = ({ data }: MessageEvent<Moment>) => {
      heard.current = JSON.stringify(data);
      following.current(data);
    };
    channel.current = opened;
    return () => opened.close();
  }, [name]);
  const told = JSON.stringify(moment);
  useEffect(() => {
    // What was heard is not told again.
    if (heard.current !== told) channel.current?.postMessage(JSON.parse(told));
  }, [told]);
}
