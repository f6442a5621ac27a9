import { useEffect, useRef } from 'react';
import type { Slide } from './deck/deck';
import type { Note } from './deck/notes';
import styles from './Presentation.module.css';
import type { SlideWords } from './words';

interface Props {
  slide: Slide;
  number: number;
  /** Whether it is the slide that is shown, or the one after it. */
  place: 'current' | 'next' | undefined;
  /** Goes to the slide; in the overview only. */
  onChoose: (() => void) | undefined;
  isInert: boolean;
  hasNotes: boolean;
  words: SlideWords;
}

/** A slide in its place, with its notes. */
export function Frame({ slide, number, place, onChoose, isInert, hasNotes, words }: Props) {
  return (
    <div className={styles.frame} data-place={place}>
      <div className={styles.sheet} inert={isInert}>
        <Mounted element={slide.element} />
      </div>
      {onChoose && (
        <button
          aria-current={place === 'current' ? 'true' : undefined}
          aria-label={`${slide.element.getAttribute('aria-label')}: ${slide.heading}`}
          className={styles.choose}
          onClick={onChoose}
          type="button"
        >
          <span>{number}</span>
        </button>
      )}
      {hasNotes && (
        <aside aria-label={words.notes} className={styles.notes}>
          <p className={styles.notesHead}>{words.notes}</p>
          {slide.notes.length === 0 && <p>{words.noNotes}</p>}
          <ul>
            {slide.notes.map((note) => (
              <NoteItem key={note.key} note={note} />
            ))}
          </ul>
        </aside>
      )}
    </div>
  );
}

function NoteItem({ note }: { note: Note }) {
  return (
    <li>
      {note.statement && <b>{note.statement}</b>}
      <Mounted element={note.content} isCopied />
    </li>
  );
}

/** Shows an element that was made without React; a copy of it where others show it as well. */
function Mounted({ element, isCopied }: { element: HTMLElement; isCopied?: boolean }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    place.current?.replaceChildren(isCopied ? element.cloneNode(true) : element);
  }, [element, isCopied]);
  return <div ref={place} />;
}
