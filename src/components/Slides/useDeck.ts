import { useEffect, useState } from 'react';
import { number, type Page, type Shape, type Slide, slidesOf } from './deck/deck';
import { type Chapter, editionSlides } from './deck/edition';
import type { SlideWords } from './words';

/** A page is a moment's work, an edition is not: the window answers in between. */
const breathe = () => new Promise((resolve) => setTimeout(resolve));

/**
 * The slides of pages; undefined until they are laid out.
 * @param pages - gives the pages
 * @param site - where the handbook is published
 */
export function useDeck(
  pages: () => Promise<readonly Page[]>,
  shape: Shape,
  words: SlideWords & { handbook: string },
  site: string,
  workshop: React.RefObject<HTMLElement | null>,
): readonly Slide[] | undefined {
  const [deck, setDeck] = useState<readonly Slide[]>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the page is taken as it was when it was asked for
  useEffect(() => {
    let isWanted = true;
    const lay = async () => {
      const chapters: Chapter[] = [];
      for (const page of await pages()) {
        await loadPictures(page.article);
        if (!isWanted || !workshop.current) return;
        chapters.push({ page, slides: slidesOf(page, shape, words, workshop.current) });
        await breathe();
      }
      if (!isWanted || !workshop.current) return;
      const [first] = chapters;
      const isWhole = first?.page.address !== undefined;
      const slides = isWhole
        ? editionSlides(chapters, shape, words, workshop.current, site)
        : (first?.slides ?? []);
      number(slides, words);
      workshop.current.replaceChildren();
      setDeck(slides);
    };
    lay();
    return () => {
      isWanted = false;
    };
  }, [shape]);
  return deck;
}

/** Waits for what has no size before it is loaded. A picture that cannot be had has none at all. */
async function loadPictures(article: Element): Promise<void> {
  await document.fonts.ready;
  const pictures = [...article.querySelectorAll('img')];
  for (const picture of pictures) picture.loading = 'eager';
  await Promise.all(pictures.map((picture) => picture.decode().catch(() => {})));
}
