import { partColumns } from './columns';
import { framedAs } from './pour';

/** What is presented under one heading. */
export interface Section {
  /** The id of its heading on the page; empty where it has none. */
  id: string;
  heading: string;
  /** The headings over it, the outermost first. */
  within: readonly string[];
  blocks: readonly HTMLElement[];
  kind: 'text' | 'appendix' | 'sources';
}

/** A page, taken apart. */
export interface TakenPage {
  title: string;
  /** What the page says of its edition and of itself above its text. */
  notices: readonly HTMLElement[];
  sections: readonly Section[];
}

/** Takes plain content apart at its headings. What stands behind charts and matrices goes to the end. */
export function takeApart(content: HTMLElement, appendix: string): TakenPage {
  const title = textOf(content.querySelector('h1'));
  const notices: HTMLElement[] = [];
  const sections: Mutable[] = [];
  const behind: Section[] = [];
  let within: { level: number; heading: string }[] = [];
  let section: Mutable = { id: '', heading: title, within: [], blocks: [], kind: 'text' };
  for (const element of [...content.children] as HTMLElement[]) {
    const level = Number(/^H([2-6])$/.exec(element.tagName)?.[1]);
    if (element.matches('h1') || element.querySelector('h1')) continue;
    if (level) {
      sections.push(section);
      within = within.filter((above) => above.level < level);
      const heading = textOf(element);
      section = {
        id: element.id,
        heading,
        within: within.map((above) => above.heading),
        blocks: [],
        kind: element.id === 'sources' ? 'sources' : 'text',
      };
      within.push({ level, heading });
    } else if (sections.length === 0 && element.matches('aside, [role="note"]')) {
      notices.push(element);
    } else {
      behind.push(...takeBehind(element, section, appendix));
      section.blocks.push(...blocksOf(element));
    }
  }
  const [first, ...others] = [...sections, section];
  const shown = first && first.blocks.length > 0 ? [first, ...others] : others;
  const text = shown.filter(({ kind }) => kind === 'text');
  const sources = shown.filter(({ kind }) => kind === 'sources').map(briefly);
  return { title, notices, sections: [...text, ...behind, ...sources] };
}

interface Mutable extends Section {
  blocks: HTMLElement[];
}

function textOf(element: Element | null): string {
  return (element?.textContent ?? '')
    .replace(/[\u200B\u2060]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Takes out of a block the data behind a chart and the reasons behind a matrix. */
function takeBehind(block: HTMLElement, { id, heading }: Section, appendix: string): Section[] {
  const caption = textOf(block.querySelector('figcaption > :first-child, caption'));
  const found = [...block.querySelectorAll<HTMLElement>('figure > details, div > dl')];
  return found.map((element): Section => {
    element.remove();
    const blocks = element.matches('details')
      ? ([...element.children] as HTMLElement[])
      : [element];
    return {
      id,
      heading: caption || heading,
      within: [appendix],
      blocks: blocks.filter((each) => !each.matches('summary')).flatMap(blocksOf),
      kind: 'appendix',
    };
  });
}

/** A block, or several where one would have too many columns. */
function blocksOf(element: HTMLElement): HTMLElement[] {
  // A claim on a line of its own.
  if (element.tagName === 'SPAN') {
    const line = document.createElement('p');
    line.append(element);
    return [line];
  }
  const tables = [...element.querySelectorAll('table')];
  const [table] = element instanceof HTMLTableElement ? [element] : tables;
  if (!table || tables.length > 1) return [element];
  return partColumns(table).map((part) =>
    part === table ? element : framedAs(element, table, part),
  );
}

/** Sources as references alone. */
function briefly(section: Section): Section {
  for (const block of section.blocks) {
    for (const item of block.querySelectorAll('li')) {
      for (const further of [...item.children].slice(1)) further.remove();
    }
  }
  return section;
}
