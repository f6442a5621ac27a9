import clsx from 'clsx';
import { useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { Controls } from './Controls';
import type { Page, Shape, Slide } from './deck/deck';
import { Frame } from './Frame';
import styles from './Presentation.module.css';
import { PresenterBar } from './PresenterBar';
import { fetchPages, shownPage } from './pages';
import { useDeck } from './useDeck';
import { useKeys } from './useKeys';
import { useFullScreen, useIdle, useScale, useShape } from './useScreen';
import type { SlideAddress } from './useSlideAddress';
import { useSwipe } from './useSwipe';
import { useTogether } from './useTogether';
import { type SlideWords, slideWords } from './words';

export interface PresentationProps {
  address: SlideAddress;
  /** The title of the page. */
  title: string;
  description: string;
  /** The name of the handbook. */
  handbook: string;
  /** Where the handbook is published. */
  site: string;
  /** Gives the addresses of the pages of the edition, in reading order. */
  editionPages: () => readonly string[];
}

/**
 * The page as slides, over the page. They are copies of what it shows, as plain content: a table goes on
 * on the next slide and shows up again in the overview, which no living component can. What its
 * panels tell stands in the presenter notes instead.
 */
export function Presentation(props: PresentationProps) {
  const { address, title, description, handbook, site, editionPages } = props;
  const words = { ...slideWords(), handbook };
  const shape = useShape();
  const workshop = useRef<HTMLDivElement>(null);
  const pages = async (): Promise<readonly Page[]> =>
    address.isWhole ? fetchPages(editionPages()) : [shownPage(description)];
  const deck = useDeck(pages, shape, words, site, workshop);
  useModal();
  return createPortal(
    <div className={styles.room} lang={document.documentElement.lang}>
      <div aria-hidden="true" className={styles.workshop} ref={workshop} />
      {deck ? (
        <Deck address={address} deck={deck} shape={shape} title={title} words={words} />
      ) : (
        <p className={styles.laying} role="status">
          {words.laying}
        </p>
      )}
    </div>,
    document.body,
  );
}

interface DeckProps extends Pick<PresentationProps, 'address' | 'title'> {
  deck: readonly Slide[];
  shape: Shape;
  words: SlideWords;
}

function Deck({ address, deck, shape, title, words }: DeckProps) {
  const root = useRef<HTMLDivElement>(null);
  const stage = useRef<HTMLDivElement>(null);
  const [isOverview, setOverview] = useState(false);
  const [hasNotes, setNotes] = useState(false);
  const [isBlack, setBlack] = useState(false);
  const [isFull, toggleFull] = useFullScreen(root);
  const isIdle = useIdle();
  const { isPresenters } = address;
  const current = Math.min(address.number, deck.length);
  const sectionOf = (number: number) => deck[number - 1]?.section ?? '';

  const goTo = (number: number, how: 'step' | 'jump') => {
    const wanted = Math.min(Math.max(number, 1), deck.length);
    if (wanted !== current) address.goTo(wanted, sectionOf(wanted), how);
  };
  const step = (by: number) => {
    setBlack(false);
    goTo(current + by, 'step');
  };
  const choose = (number: number) => {
    setOverview(false);
    goTo(number, 'jump');
  };
  const leave = () => {
    if (isOverview) setOverview(false);
    else if (isPresenters) window.close();
    else address.leave(sectionOf(current));
  };
  const openPresenter = () => {
    const query = new URLSearchParams(window.location.search);
    query.set('slides', String(current));
    query.set('view', 'presenter');
    window.open(`?${query}`, 'handbook-presenter', 'popup,width=1120,height=720');
  };
  const print = () => window.print();

  useScale(stage, shape);
  useTogether(
    `handbook-slides ${window.location.pathname}`,
    { number: current, isBlack },
    (moment) => {
      setBlack(moment.isBlack);
      address.goTo(moment.number, sectionOf(moment.number), 'step');
    },
  );
  // In the overview slides stand in rows.
  const row = () => Math.max(1, rowLength(stage.current));
  useKeys({
    ArrowRight: () => step(1),
    ArrowLeft: () => step(-1),
    ArrowDown: () => step(isOverview ? row() : 1),
    ArrowUp: () => step(isOverview ? -row() : -1),
    ' ': () => step(1),
    PageDown: () => step(1),
    PageUp: () => step(-1),
    Home: () => goTo(1, 'jump'),
    End: () => goTo(deck.length, 'jump'),
    Enter: () => (isOverview ? setOverview(false) : step(1)),
    o: () => setOverview(!isOverview),
    n: () => setNotes(!hasNotes),
    s: () => setNotes(!hasNotes),
    f: toggleFull,
    b: () => setBlack(!isBlack),
    p: openPresenter,
    Escape: leave,
  });
  const swipe = useSwipe(
    () => step(1),
    () => step(-1),
  );

  useEffect(() => {
    const slide = deck[current - 1]?.element;
    slide?.focus({ preventScroll: true });
    if (isOverview) slide?.closest(`.${styles.frame}`)?.scrollIntoView({ block: 'nearest' });
  }, [deck, current, isOverview]);

  /** A link within the page leads to the slide of its section. */
  const follow = (event: React.MouseEvent) => {
    const link = (event.target as Element).closest('a[href]');
    const href = link?.getAttribute('href') ?? '';
    if (!href.startsWith('#')) return;
    event.preventDefault();
    const found = deck.findIndex(({ section }) => `#${section}` === href);
    if (found >= 0) goTo(found + 1, 'jump');
  };

  return (
    <div
      aria-label={words.label(title)}
      aria-modal="true"
      className={clsx(styles.deck, isFull && isIdle && styles.idle)}
      data-black={isBlack && !isPresenters ? '' : undefined}
      data-notes={hasNotes || isPresenters ? '' : undefined}
      data-overview={isOverview ? '' : undefined}
      data-presenter={isPresenters ? '' : undefined}
      data-shape={shape}
      ref={root}
      role="dialog"
    >
      {isPresenters && <PresenterBar next={deck[current]} words={words} />}
      {/* biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: keys reach the links themselves */}
      <div className={styles.stage} onClick={follow} ref={stage} {...swipe}>
        {deck.map((slide, index) => (
          <Frame
            hasNotes={hasNotes || isPresenters}
            isInert={isOverview}
            key={slide.element.getAttribute('aria-label')}
            number={index + 1}
            onChoose={isOverview ? () => choose(index + 1) : undefined}
            place={placeOf(index + 1 - current)}
            slide={slide}
            words={words}
          />
        ))}
      </div>
      <Controls
        actions={{
          previous: () => step(-1),
          next: () => step(1),
          overview: () => setOverview(!isOverview),
          notes: () => setNotes(!hasNotes),
          fullScreen: toggleFull,
          black: () => setBlack(!isBlack),
          presenter: openPresenter,
          print,
          leave,
        }}
        number={current}
        pressed={{ overview: isOverview, notes: hasNotes, fullScreen: isFull, black: isBlack }}
        total={deck.length}
        words={words}
      />
      {isBlack && !isPresenters && <div className={styles.black} />}
    </div>
  );
}

function placeOf(distance: number): 'current' | 'next' | undefined {
  if (distance === 0) return 'current';
  return distance === 1 ? 'next' : undefined;
}

/** How many slides stand beside one another in the overview. */
function rowLength(stage: HTMLElement | null): number {
  const frames = [...(stage?.children ?? [])] as HTMLElement[];
  const top = frames[0]?.offsetTop;
  return frames.filter(({ offsetTop }) => offsetTop === top).length;
}

/** Keeps the page behind from being reached, scrolled and read aloud, and gives the focus back at the end. */
function useModal(): void {
  useEffect(() => {
    const page = document.getElementById('__docusaurus');
    const before = document.activeElement;
    page?.setAttribute('inert', '');
    document.documentElement.setAttribute('data-slides', '');
    return () => {
      page?.removeAttribute('inert');
      document.documentElement.removeAttribute('data-slides');
      const section = document.getElementById(decodeURIComponent(window.location.hash.slice(1)));
      if (section) section.scrollIntoView();
      else if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    };
  }, []);
}
