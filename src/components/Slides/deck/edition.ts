import { type Page, type Shape, type Slide, sectionSlides, titleSlide, type Words } from './deck';

/** What the slides of one page of an edition are. */
export interface Chapter {
  page: Page;
  slides: readonly Slide[];
}

/**
 * The slides of an edition: its title, its contents, and those of its pages. Links between them lead to
 * slides, others to where the handbook is published, as paper is read anywhere.
 * @param site - where the handbook is published, such as `https://handbook.example`
 */
export function editionSlides(
  chapters: readonly Chapter[],
  shape: Shape,
  words: Words & { contents: string },
  workshop: HTMLElement,
  site: string,
): Slide[] {
  const opening = [
    cover(chapters, words, shape, workshop),
    ...contents(chapters, shape, words, workshop),
  ];
  const slides = [
    ...opening.map((slide) => ({ ...slide, notes: [] })),
    ...chapters.flatMap((chapter) => chapter.slides),
  ];
  for (const { page, slides: own } of chapters) nameSections(page, own);
  for (const { page, slides: own } of chapters) link(page, own, chapters, site);
  return slides;
}

type Opening = Omit<Slide, 'notes'>;

/** The title of the edition: the handbook's name, and what the edition says of itself. */
function cover(
  [first]: readonly Chapter[],
  { handbook }: Words,
  shape: Shape,
  workshop: HTMLElement,
): Opening {
  const notice = first?.slides[0]?.element.querySelector('aside')?.cloneNode(true) as
    | HTMLElement
    | undefined;
  const name = notice?.querySelector('strong')?.textContent ?? '';
  const taken = { title: handbook, notices: notice ? [notice] : [] };
  return { element: titleSlide(taken, name, '', shape, workshop), section: '', heading: handbook };
}

function contents(
  chapters: readonly Chapter[],
  shape: Shape,
  words: Words & { contents: string },
  workshop: HTMLElement,
): Opening[] {
  const list = document.createElement('ol');
  for (const { page, slides } of chapters) {
    const link = document.createElement('a');
    link.href = `#${idOf(page, '')}`;
    link.textContent = slides[0]?.heading ?? '';
    const item = document.createElement('li');
    item.append(link);
    list.append(item);
  }
  const section = {
    id: '',
    heading: words.contents,
    within: [],
    blocks: [list],
    kind: 'text',
  } as const;
  return sectionSlides(section, shape, words.handbook, workshop);
}

/** The id of the first slide of a section. */
function idOf({ prefix }: Page, section: string): string {
  return `slide-${prefix}${section}`;
}

function nameSections(page: Page, slides: readonly Slide[]): void {
  const named = new Set<string>();
  for (const { element, section } of slides) {
    const id = idOf(page, section);
    if (!named.has(id)) element.id = id;
    named.add(id);
  }
}

function link(page: Page, slides: readonly Slide[], chapters: readonly Chapter[], site: string) {
  const here = new URL(page.address ?? '', site);
  for (const anchor of slides.flatMap(({ element }) => [...element.querySelectorAll('a[href]')])) {
    const url = new URL(anchor.getAttribute('href') ?? '', here);
    const target = chapters.find((chapter) => chapter.page.address === url.pathname);
    const section = decodeURIComponent(url.hash.slice(1));
    const own = target?.slides.some((slide) => slide.section === section);
    if (target && url.origin === here.origin) {
      anchor.setAttribute('href', `#${idOf(target.page, own ? section : '')}`);
    } else anchor.setAttribute('href', url.href);
  }
}
