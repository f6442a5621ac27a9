/*
 * What the tests ask of a page from within it. `visit` in `looking.ts` sends this whole file to the
 * browser, function by function: so every function is exported, and none refers to anything but the
 * others.
 */

/** The states that a page of the gallery shows; on any other page, its text is the only one. */
export function statesOf(): HTMLElement[] {
  const states = [...document.querySelectorAll<HTMLElement>('[data-state]')];
  return states.length > 0 ? states : [...document.querySelectorAll<HTMLElement>('.markdown')];
}

/** How a fault names the state it was found in. */
export function nameOf(state: HTMLElement): string {
  return state.dataset.state ?? state.tagName.toLowerCase();
}

/** What a check finds in each state, under the name of the state. */
export function inStates(check: (state: HTMLElement) => string[]): string[] {
  return statesOf().flatMap((state) => {
    const found = check(state);
    const more = found.length > 3 ? [`… and ${found.length - 3} more`] : [];
    return [...found.slice(0, 3), ...more].map((fault) => `${nameOf(state)}: ${fault}`);
  });
}

/** An element as a fault names it: `td.cell “What it says”`. */
export function describe(element: Element): string {
  const name = element.getAttribute('class')?.split(' ')[0];
  const text = (element.textContent || element.getAttribute('aria-label') || '').trim();
  const shown = text.length > 30 ? `${text.slice(0, 30)}…` : text;
  return `${element.tagName.toLowerCase()}${name ? `.${name}` : ''} “${shown}”`;
}

/** Whether an element is laid out and painted, be it out of sight until one scrolls. */
export function isShown(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true });
}

/** Whether an element is for screen readers only. */
export function isForEars(element: Element): boolean {
  return element.closest('.visually-hidden, .katex-mathml') !== null;
}

/**
 * Whether an element is something to work with, or says what to work with: paper and readers without
 * scripts can do without. A button that opens a panel is a word of its sentence, and one within the
 * head of a table is the head.
 */
export function isControl(element: Element): boolean {
  const button = element.closest('button');
  if (button) return !button.popoverTargetElement && !button.closest('th');
  return (
    element.closest(
      'fieldset, form, input, label, legend, nav, output, select, summary, textarea, ' +
        'a[href*="/issues/new?"], [aria-live], [class*="actions_"], [class*="facets_"], [role="search"], [role="status"], [role="toolbar"]',
    ) !== null
  );
}

/** What says how to fill a control in, or what is wrong with it. */
export function hintsOf(root: ParentNode): Set<Element | null> {
  const ids = [...root.querySelectorAll('[aria-describedby]')].flatMap(
    (control) => control.getAttribute('aria-describedby')?.split(' ') ?? [],
  );
  return new Set(ids.map((id) => document.getElementById(id)));
}

/** The pieces of text below an element that hold a letter or a digit. */
export function textsOf(root: Element): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node as Text;
    if (
      /[\p{L}\p{N}]/u.test(text.data) &&
      !text.parentElement?.closest('script, style, noscript')
    ) {
      found.push(text);
    }
  }
  return found;
}

/** The rectangles in which a piece of text is painted. */
export function boxesOf(text: Text): DOMRect[] {
  const range = document.createRange();
  range.selectNodeContents(text);
  return [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
}

/** Whether a reader finds a piece of text on the screen or on the paper. */
export function isTextShown(text: Text): boolean {
  const parent = text.parentElement;
  return parent !== null && isShown(parent) && boxesOf(text).length > 0;
}

/** Text without what a browser may set otherwise: blanks, and joiners. */
export function bare(text: string): string {
  return text.replace(/[\s\u2060\u200b\u00ad]/g, '');
}

/** What a state says to a reader, piece by piece; what works it is left out. */
export interface Reading {
  state: string;
  texts: Text[];
}

/** What the states say as they are shown now. */
export function readStates(): Reading[] {
  const hints = hintsOf(document);
  return statesOf().map((state) => ({
    state: nameOf(state),
    texts: textsOf(state).filter((text) => {
      const parent = text.parentElement as Element;
      const works = isControl(parent) || hints.has(parent);
      return isTextShown(text) && !works && !isForEars(parent);
    }),
  }));
}

/**
 * What the states say only to those who open it: what panels and closed details hold. Left out is what
 * a panel tells of sources, which are listed in full elsewhere, how to pass a claim on, and what leads
 * to another place of the page.
 */
export function readFolded(): Reading[] {
  return statesOf().map((state) => ({
    state: nameOf(state),
    texts: textsOf(state).filter((text) => {
      const parent = text.parentElement as Element;
      const elsewhere = parent.closest(
        '[popover] :is(a[href*="#"], [class*="source_"], [class*="foot_"])',
      );
      const folded = parent.closest('[popover], details') !== null && !isTextShown(text);
      return folded && elsewhere === null && !isForEars(parent) && !isControl(parent);
    }),
  }));
}

/** What each state shows now, all of it in one piece. */
export function shownStates(): Record<string, string> {
  return Object.fromEntries(
    statesOf().map((state) => [
      nameOf(state),
      textsOf(state)
        .filter(isTextShown)
        .map(({ data }) => bare(data))
        .join(''),
    ]),
  );
}

/** What was said when the states were read, and is not to be read any more. */
export function lostTexts(readings: Reading[]): string[] {
  const rest = readings.map(({ state, texts }) => ({
    state,
    texts: texts.filter(
      (text) => !isTextShown(text) && !isPanelShownFor(text) && !isCornerOfCards(text),
    ),
  }));
  return missingTexts(rest, shownStates());
}

/** What was said when the states were read, and is not among what is shown, by state. */
export function missingTexts(readings: Reading[], shown: Record<string, string>): string[] {
  return readings.flatMap(({ state, texts }) =>
    texts
      .filter(({ data }) => !shown[state]?.includes(bare(data)))
      .map(({ data }) => `${state}: “${data.trim()}” is not to be read`),
  );
}

/**
 * Whether a text names the first column of a table whose rows have become cards: a card is headed by
 * what stood in that column, and repeats the names of the others only.
 */
export function isCornerOfCards(text: Text): boolean {
  const head = text.parentElement?.closest('thead th:first-child');
  const row = head?.closest('table')?.querySelector('tbody tr');
  return row !== null && row !== undefined && getComputedStyle(row).display === 'block';
}

/** Whether a text is the button of a panel that is shown in its place, as on paper. */
export function isPanelShownFor(text: Text): boolean {
  const panel = text.parentElement?.closest('button')?.popoverTargetElement;
  return panel !== null && panel !== undefined && isShown(panel);
}

/** What is wider than the window, or shows nothing at all. */
export function misfits(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  const wide =
    scrollWidth > clientWidth ? [`the page is ${scrollWidth - clientWidth} px too wide`] : [];
  const empty = statesOf().filter((state) => !isShown(state) || state.offsetHeight === 0);
  return [...wide, ...empty.map((state) => `${nameOf(state)}: is not to be seen`)];
}

/** What is painted beside its state and not within something that scrolls or cuts it off. */
export function strays(): string[] {
  return inStates((state) => {
    const { left, right } = state.getBoundingClientRect();
    // A sign may hang into the margin.
    const hang = 8;
    const found: string[] = [];
    const isOutside = (box: DOMRect) => box.left < left - hang || box.right > right + hang;
    const visit = (element: Element) => {
      if (!isShown(element) || isForEars(element) || element.matches(':popover-open')) return;
      const box = element.getBoundingClientRect();
      if (box.width > 0 && isOutside(box)) {
        const by = Math.round(Math.max(left - box.left, box.right - right));
        found.push(`${describe(element)} stands out by ${by} px`);
        return;
      }
      if (getComputedStyle(element).overflowX !== 'visible') return;
      for (const child of element.childNodes) {
        if (child instanceof Element) visit(child);
        else if (child instanceof Text && boxesOf(child).some(isOutside)) {
          found.push(`the text of ${describe(element)} stands out`);
        }
      }
    };
    for (const child of state.children) visit(child);
    return found;
  });
}

/** What cuts its own text off, where it cannot be scrolled to. */
export function cutTexts(): string[] {
  return inStates((state) =>
    [...state.querySelectorAll<HTMLElement>('*')].flatMap((element) => {
      if (element.clientWidth <= 1 || isForEars(element) || !isShown(element)) return [];
      if (element.matches('input, textarea, select')) return [];
      const { overflowX } = getComputedStyle(element);
      const cuts = overflowX === 'hidden' || overflowX === 'clip';
      const hidden = element.scrollWidth - element.clientWidth;
      return cuts && hidden > 1 ? [`${describe(element)} hides ${hidden} px of its text`] : [];
    }),
  );
}

/** Labels of drawings that run out of the drawing. */
export function cutLabels(): string[] {
  return inStates((state) =>
    labelsOf(state).flatMap(({ element, left, right }) => {
      const frame = outermostDrawing(element).getBoundingClientRect();
      const out = left < frame.left - 1 || right > frame.right + 1;
      return out ? [`the label ${describe(element)} runs out of its drawing`] : [];
    }),
  );
}

/** Labels of a drawing that lie on each other. */
export function overlappingLabels(): string[] {
  return inStates((state) => {
    const labels = labelsOf(state);
    return labels.flatMap((one, index) =>
      labels.slice(index + 1).flatMap((other) => {
        const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
        const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
        if (across <= 1 || down <= 1) return [];
        const same = outermostDrawing(one.element) === outermostDrawing(other.element);
        return same ? [`${describe(one.element)} lies on ${describe(other.element)}`] : [];
      }),
    );
  });
}

/** A label of a drawing, and where its letters are; a font's box is higher than they. */
export interface Label {
  element: Element;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** The labels of the drawings of a state. */
export function labelsOf(state: Element): Label[] {
  return [...state.querySelectorAll('svg text')].filter(isShown).flatMap((element) => {
    const { left, right, top, bottom, width } = element.getBoundingClientRect();
    if (width === 0) return [];
    const margin = (bottom - top) * 0.15;
    return [{ element, left, right, top: top + margin, bottom: bottom - margin }];
  });
}

/** The drawing that a part of it belongs to. */
export function outermostDrawing(part: Element): Element {
  const around = part.parentElement?.closest('svg');
  return around ? outermostDrawing(around) : (part.closest('svg') ?? part);
}

/** Long tables whose head is out of sight when one reads a row in their middle. */
export function lostHeads(): string[] {
  return inStates((state) =>
    [...state.querySelectorAll('table')].flatMap((table) => {
      const rows = [...table.querySelectorAll('tbody tr')].filter(isShown);
      const head = table.querySelector('thead th');
      if (rows.length < 40 || !head || !isShown(head)) return [];
      rows[Math.floor(rows.length / 2)]?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { left, top, height } = head.getBoundingClientRect();
      const seen = document.elementFromPoint(left + 4, top + height / 2);
      const stays = seen !== null && (head === seen || head.contains(seen));
      return stays ? [] : [`the head of ${describe(table)} scrolls away with its first rows`];
    }),
  );
}

/** What scrolls sideways, and so would be cut off on paper. */
export function scrollers(): string[] {
  return inStates((state) =>
    [...state.querySelectorAll<HTMLElement>('*')].flatMap((element) => {
      if (!isShown(element) || isForEars(element) || element.clientWidth <= 1) return [];
      if (element.matches('input, textarea, select')) return [];
      if (getComputedStyle(element).overflowX === 'visible') return [];
      const hidden = element.scrollWidth - element.clientWidth;
      return hidden > 1 ? [`${describe(element)} would lose ${hidden} px`] : [];
    }),
  );
}

/** Details that stay closed where nobody can open them. */
export function closedDetails(): string[] {
  return inStates((state) =>
    [...state.querySelectorAll('details:not([open])')].flatMap((details) => {
      const [summary] = details.children;
      const hidden = textsOf(details).find(
        (text) =>
          !summary?.contains(text) &&
          !isTextShown(text) &&
          !isControl(text.parentElement as Element),
      );
      return isShown(details) && hidden ? [`${describe(details)} stays closed`] : [];
    }),
  );
}

/** What paper shows and nobody can use there. Fields stay: they hold what a result follows from. */
export function uselessOnPaper(): string[] {
  return [...document.querySelectorAll('nav, button, input[type="search"]')]
    .filter((element) => isShown(element) && isControl(element))
    .map((element) => describe(element));
}

/** Sources that lead somewhere and do not spell out where. */
export function unaddressedSources(): string[] {
  return [...document.querySelectorAll<HTMLAnchorElement>('[id^="source-"] p a[href^="http"]')]
    .filter((link) => {
      const spelt = `${link.textContent} ${getComputedStyle(link, '::after').content}`;
      const address = link.getAttribute('href') as string;
      return !isShown(link) || !spelt.includes(address);
    })
    .map((link) => describe(link));
}

/** What Tab is to reach in the states, in order. */
export function stopsOf(): HTMLElement[] {
  const candidates = statesOf().flatMap((state) => [
    ...state.querySelectorAll<HTMLElement>(
      'a[href], button, input, select, summary, textarea, [tabindex]',
    ),
  ]);
  return candidates.filter((element) => {
    if (element.tabIndex < 0 || element.matches(':disabled') || !isShown(element)) return false;
    return !(element instanceof HTMLInputElement && element.type === 'radio') || element.checked;
  });
}

/** How an element is drawn, as far as the focus may change it. */
export function drawnFocus(element: Element): { outlined: boolean; shadow: string } {
  const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
  return { outlined: outlineStyle !== 'none' && outlineWidth !== '0px', shadow: boxShadow };
}

/** What the focus went through, as `watchFocus` noted it. */
export interface FocusLog {
  stops: HTMLElement[];
  /** Every stop that got the focus, and whether that was to be seen. */
  reached: { stop: HTMLElement; visible: boolean }[];
}

/** Notes from now on where the focus goes, and puts it before the first stop. */
export function watchFocus(): FocusLog {
  const stops = stopsOf();
  const before = new Map(stops.map((stop) => [stop, drawnFocus(stop)]));
  const log: FocusLog = { stops, reached: [] };
  document.addEventListener('focusin', ({ target }) => {
    const stop = target as HTMLElement;
    const unfocused = before.get(stop);
    // After the last stop the focus goes round, and comes to the first again.
    if (!unfocused || isThrough(log)) return;
    const { outlined, shadow } = drawnFocus(stop);
    const visible = (outlined && !unfocused.outlined) || shadow !== unfocused.shadow;
    log.reached.push({ stop, visible });
  });
  const main = document.querySelector('main') as HTMLElement;
  main.tabIndex = -1;
  main.focus();
  main.removeAttribute('tabindex');
  return log;
}

/** Whether the focus has been at the last stop. */
export function isThrough({ stops, reached }: FocusLog): boolean {
  return stops.length === 0 || reached.some(({ stop }) => stop === stops.at(-1));
}

/** What was wrong on the way. */
export function focusFaults({ stops, reached }: FocusLog): string[] {
  return inStates((state) => {
    const wanted = stops.filter((stop) => state.contains(stop));
    const got = reached.filter(({ stop }) => state.contains(stop));
    const missed = wanted.filter((stop) => !got.some((one) => one.stop === stop));
    const order = wanted.filter((stop) => !missed.includes(stop));
    const astray = got.findIndex(({ stop }, index) => stop !== order[index]);
    return [
      ...missed.map((stop) => `Tab does not reach ${describe(stop)}`),
      ...(astray < 0
        ? []
        : [`Tab reaches ${describe((got[astray] as FocusLog['reached'][0]).stop)} out of order`]),
      ...got
        .filter(({ visible }) => !visible)
        .map(({ stop }) => `the focus on ${describe(stop)} is not to be seen`),
    ];
  });
}

/** A button and the panel that it opens. */
export interface Opener {
  state: string;
  button: HTMLButtonElement;
  panel: HTMLElement;
}

/** The first button of each state that opens a panel. */
export function openers(): Opener[] {
  return statesOf().flatMap((state) => {
    const button = [...state.querySelectorAll<HTMLButtonElement>('[popovertarget]')].find(isShown);
    const panel = button?.popoverTargetElement as HTMLElement | null | undefined;
    return button && panel ? [{ state: nameOf(state), button, panel }] : [];
  });
}

/** How far an element reaches out of the window, sideways. */
export function outOfWindow(element: Element): number {
  const { left, right } = element.getBoundingClientRect();
  return Math.max(0, Math.round(-left), Math.round(right - document.documentElement.clientWidth));
}

/** What is drawn by nothing but a fill: a bar, a sample of a colour, a marker of a list. */
export interface Fill {
  element: Element;
  pseudo: '' | '::before' | '::after';
}

/** The fills of the states, in ordinary colours. */
export function fillsOf(): Fill[] {
  return statesOf().flatMap((state) =>
    [...state.querySelectorAll<HTMLElement>('*')].flatMap((element) => {
      if (!isShown(element) || element.closest('svg, math') || isForEars(element)) return [];
      return (['', '::before', '::after'] as const)
        .filter((pseudo) => isFill(element, pseudo))
        .map((pseudo) => ({ element, pseudo }));
    }),
  );
}

/** Whether an element, or what stands before or after its content, has a fill and no words. */
export function isFill(element: HTMLElement, pseudo: Fill['pseudo']): boolean {
  const style = getComputedStyle(element, pseudo || null);
  if (pseudo === '' ? element.childNodes.length > 0 : style.content !== '""') return false;
  if (style.display === 'none' || element.matches('input, textarea')) return false;
  if (Number.parseFloat(style.width) < 2 || Number.parseFloat(style.height) < 2) return false;
  return (
    !isClear(style.backgroundColor) ||
    style.backgroundImage !== 'none' ||
    style.boxShadow !== 'none'
  );
}

/** Whether a colour leaves what is behind it to be seen, and nothing else. */
export function isClear(colour: string): boolean {
  return colour === 'transparent' || /^rgba\(.*, 0\)$/.test(colour);
}

/** The fills that are not to be told from what is behind them. */
export function lostFills(fills: Fill[]): string[] {
  return fills.flatMap(({ element, pseudo }) => {
    const style = getComputedStyle(element, pseudo || null);
    const bordered = style.borderTopStyle !== 'none' && style.borderTopWidth !== '0px';
    const around = pseudo === '' ? element.parentElement : element;
    const filled =
      !isClear(style.backgroundColor) && style.backgroundColor !== backgroundOf(around);
    const kept = style.forcedColorAdjust === 'none';
    if (bordered || filled || kept || style.backgroundImage !== 'none') return [];
    const state = element.closest<HTMLElement>('[data-state]')?.dataset.state;
    return [`${state}: the fill of ${describe(element)}${pseudo} is gone`];
  });
}

/** The colour of the first ground that covers what is behind an element. */
export function backgroundOf(element: Element | null): string {
  if (!element) return 'rgb(255, 255, 255)';
  const { backgroundColor } = getComputedStyle(element);
  return isClear(backgroundColor) ? backgroundOf(element.parentElement) : backgroundColor;
}

/** How an element shows that it is pressed, current or selected, where colours are the system's. */
export function drawnState(element: Element): string {
  const style = getComputedStyle(element);
  return [
    backgroundOf(element),
    style.color,
    `${style.borderTopWidth} ${style.borderTopStyle} ${style.borderTopColor}`,
    `${style.borderBottomWidth} ${style.borderBottomStyle} ${style.borderBottomColor}`,
    `${style.textDecorationLine} ${style.textDecorationStyle}`,
    style.fontWeight,
  ].join(' | ');
}

/** Pressed buttons that look as the others beside them do. */
export function lostPresses(): string[] {
  return inStates((state) => {
    const [up] = [...state.querySelectorAll('[aria-pressed="false"]')].filter(isShown);
    const down = [...state.querySelectorAll('[aria-pressed="true"]')].filter(isShown);
    if (!up) return [];
    return down
      .filter((button) => drawnState(button) === drawnState(up))
      .map((button) => `${describe(button)} does not look pressed`);
  });
}
