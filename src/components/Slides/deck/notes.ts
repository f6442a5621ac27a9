/** What a presenter is told of a claim, a term or a mark. */
export interface Note {
  /** What tells it from others. */
  key: string;
  /** What the slide says, where the note does not begin with it. */
  statement?: string;
  content: HTMLElement;
}

/**
 * Takes the panels out of a page. Where each was opened from, `data-note` names what it told.
 * @returns the notes by those names
 */
export function takeNotes(content: Element): Map<string, Note> {
  const notes = new Map<string, Note>();
  for (const panel of content.querySelectorAll<HTMLElement>('[popover]')) {
    notes.set(panel.id, noteOf(panel));
  }
  for (const button of content.querySelectorAll('button[popovertarget]')) {
    const words = document.createElement('span');
    words.className = button.className;
    words.dataset.note = button.getAttribute('popovertarget') ?? '';
    if (button.firstElementChild?.matches('[data-search-ignore]')) words.dataset.standing = '';
    // A sign alone asks to be pressed.
    if (!button.hasAttribute('aria-label')) words.append(...button.childNodes);
    button.replaceWith(words);
  }
  for (const panel of content.querySelectorAll('[popover]')) panel.remove();
  for (const chart of content.querySelectorAll('figure:has(> details)')) {
    citeChart(chart, notes, content);
  }
  return notes;
}

function noteOf(panel: HTMLElement): Note {
  const content = document.createElement('div');
  content.append(...[...panel.childNodes].map((child) => child.cloneNode(true)));
  const claims: string[] = [];
  for (const link of content.querySelectorAll('a[href^="#claim-"]')) {
    // The foot of a card leads to the claim itself, and reports it.
    claims.push(link.getAttribute('href') ?? '');
    link.parentElement?.remove();
  }
  for (const element of content.querySelectorAll('[data-mdast="ignore"], button, [role="group"]')) {
    element.remove();
  }
  for (const element of content.querySelectorAll('[id]')) element.removeAttribute('id');
  const claim = panel.closest('[data-search-unit="claim"]');
  const stated = claim?.querySelector('[popover]') === panel && statementIn(claim);
  return { key: claims.join(' ') || panel.id, content, ...(stated && { statement: stated }) };
}

/** A chart shows no claims: what is to be told of it are the sources under it. */
function citeChart(chart: Element, notes: Map<string, Note>, page: Element): void {
  const caption = chart.querySelector<HTMLElement>('figcaption');
  const marks = [...chart.querySelectorAll(':scope > p sup a[href^="#source-"]')];
  if (!caption || marks.length === 0) return;
  const content = document.createElement('div');
  for (const mark of marks) {
    const id = mark.getAttribute('href')?.slice(1) ?? '';
    const reference = page.querySelector(`#${CSS.escape(id)} > p`);
    const line = document.createElement('span');
    line.append(`${mark.textContent} `, ...(reference?.cloneNode(true).childNodes ?? []));
    content.append(line);
  }
  const key = marks.map((mark) => mark.getAttribute('href')).join(' ');
  caption.dataset.note = key;
  notes.set(key, { key, statement: caption.firstElementChild?.textContent ?? '', content });
}

/** What a claim says, without its citations and its card. */
function statementIn(claim: Element): string {
  const copy = claim.cloneNode(true) as Element;
  for (const other of copy.querySelectorAll('sup, button, [popover], a')) other.remove();
  const statement = copy.querySelector('[data-search-unit="claim"]') ?? copy;
  return (statement.textContent ?? '').replace(/\s+/g, ' ').trim();
}
