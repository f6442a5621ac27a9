import { useEffect, useState } from 'react';
import type { Slide } from './deck/deck';
import styles from './Presentation.module.css';
import type { SlideWords } from './words';

interface Props {
  /** The slide after the one that is shown. */
  next: Slide | undefined;
  words: SlideWords;
}

/** Over the presenter's slides: the time, how much of it has passed, and what comes next. */
export function PresenterBar({ next, words }: Props) {
  const [now, setNow] = useState(() => Date.now());
  const [start, setStart] = useState(now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  return (
    <div className={styles.presenter}>
      <span className={styles.clock}>{clockOf(new Date(now))}</span>
      <span>
        {words.elapsed} <b>{elapsed(Math.max(0, now - start))}</b>
      </span>
      <button onClick={() => setStart(now)} type="button">
        {words.restart}
      </button>
      <span className={styles.upNext}>{next ? words.upNext(next.heading) : words.end}</span>
    </div>
  );
}

function clockOf(date: Date): string {
  return [date.getHours(), date.getMinutes()].map(padded).join(':');
}

/** Minutes and seconds. */
export function elapsed(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  return [Math.floor(seconds / 60), seconds % 60].map(padded).join(':');
}

function padded(value: number): string {
  return String(value).padStart(2, '0');
}
