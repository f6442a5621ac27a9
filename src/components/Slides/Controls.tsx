import styles from './Presentation.module.css';
import type { SlideWords } from './words';

/** What can be done with slides; each is named by a word. */
const order = [
  'previous',
  'next',
  'overview',
  'notes',
  'presenter',
  'black',
  'fullScreen',
  'print',
  'leave',
] as const;

type Action = (typeof order)[number];

/** The key that does the same, told to those who can use one. */
const keys: Partial<Record<Action, string>> = {
  previous: '←',
  next: '→',
  overview: 'O',
  notes: 'N',
  presenter: 'P',
  black: 'B',
  fullScreen: 'F',
  leave: 'Esc',
};

/** Drawn on a field of 24 by 24, in strokes. */
const drawings: Record<Action, string> = {
  previous: 'M15 5l-7 7 7 7',
  next: 'M9 5l7 7-7 7',
  overview: 'M4 5h6v5H4zM14 5h6v5h-6zM4 14h6v5H4zM14 14h6v5h-6z',
  notes: 'M5 4h14v16H5zM8.5 9h7M8.5 12.5h7M8.5 16h4',
  presenter: 'M3 5h12v8H3zM17.5 9H21v10H9.5v-3',
  black: 'M4 6h16v12H4zM4 18L20 6',
  fullScreen: 'M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5',
  print: 'M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7z',
  leave: 'M6 6l12 12M18 6L6 18',
};

interface Props {
  actions: Record<Action, () => void>;
  pressed: Partial<Record<Action, boolean>>;
  number: number;
  total: number;
  words: SlideWords;
}

/** The bar under the slides. */
export function Controls({ actions, pressed, number, total, words }: Props) {
  const isAtEnd = { previous: number === 1, next: number === total };
  return (
    <div className={styles.controls}>
      {order.map((action) => (
        <button
          aria-disabled={
            (action in isAtEnd && isAtEnd[action as keyof typeof isAtEnd]) || undefined
          }
          aria-label={words[action]}
          aria-pressed={pressed[action]}
          data-action={action}
          key={action}
          onClick={actions[action]}
          title={keys[action] ? `${words[action]} (${keys[action]})` : words[action]}
          type="button"
        >
          <svg aria-hidden="true" viewBox="0 0 24 24">
            <path d={drawings[action]} />
          </svg>
        </button>
      ))}
      <span className={styles.position}>
        {number} / {total}
      </span>
    </div>
  );
}
