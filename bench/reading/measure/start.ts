import type { Browser, Page } from 'playwright-core';
import type { Sent, SiteServer } from '../serve';
import { settle, type Traffic, trafficOf } from './traffic';

/** What a page came to whose reader used a control of it. */
export interface Start {
  /** Until the page was quiet. */
  before: Traffic;
  /** Those and what the click was answered with. */
  after: Traffic;
  /** How long the tasks of more than 50 ms took together beyond their 50 ms, until the click and from it on. */
  blockedBefore: number;
  blockedAfter: number;
  /** The longest task from the click on, in milliseconds. */
  longestAfter: number;
  /** From the click until what it does is seen in the document, in milliseconds. */
  response: number;
}

/** A control that every page has. */
export interface Control {
  viewport: { width: number; height: number };
  /** What is clicked. */
  selector: string;
  /** What there is once the click has had its effect, and not before. */
  effect: string;
}

export const controls = {
  theme: {
    viewport: { width: 1350, height: 940 },
    selector: '.navbar [class*="colorModeToggle"] button',
    effect: 'html[data-theme-choice="light"]',
  },
  menu: {
    viewport: { width: 412, height: 823 },
    selector: '.navbar__toggle',
    effect: '.navbar-sidebar--show, #menu:popover-open',
  },
} satisfies Record<string, Control>;

export type ControlName = keyof typeof controls;

/** What a page came to with each control. */
export type Starts = Record<ControlName, Start>;

/** Slower than this machine, as Lighthouse takes a phone to be. */
export const slowdown = 4;

/** Opens a page with nothing kept, waits until it is quiet, clicks a control, and waits again. */
export async function startPage(
  browser: Browser,
  server: SiteServer,
  address: string,
  control: Control,
): Promise<Start> {
  const context = await browser.newContext({
    viewport: control.viewport,
    serviceWorkers: 'allow',
  });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    await page.addInitScript(watch, control.effect);
    server.takeSent();
    await page.goto(server.origin + address, { waitUntil: 'load' });
    await settle(server);
    const loaded = server.takeSent();
    await clickWherever(page, control.selector);
    await page.waitForFunction(() => window.watched?.effect !== undefined, undefined, {
      timeout: 60_000,
    });
    await settle(server);
    const started = server.takeSent();
    const watched = await page.evaluate(() => window.watched);
    if (!watched) throw new Error(`${address} could not be watched.`);
    return startOf(watched, loaded, started);
  } finally {
    await context.close();
  }
}

/** What was seen in a page; times in milliseconds since it was opened. */
export interface Watched {
  tasks: { start: number; duration: number }[];
  click?: number;
  effect?: number;
}

declare global {
  interface Window {
    watched?: Watched;
  }
}

/** Puts together what the page and the server have seen. */
export function startOf(
  { tasks, click = Number.NaN, effect = Number.NaN }: Watched,
  loaded: readonly Sent[],
  started: readonly Sent[],
): Start {
  const isAfter = ({ start, duration }: { start: number; duration: number }) =>
    start + duration > click;
  const after = tasks.filter(isAfter);
  return {
    before: trafficOf(loaded),
    after: trafficOf([...loaded, ...started]),
    blockedBefore: blockedBy(tasks.filter((task) => !isAfter(task))),
    blockedAfter: blockedBy(after),
    longestAfter: Math.max(0, ...after.map(({ duration }) => duration)),
    response: effect - click,
  };
}

function blockedBy(tasks: readonly { duration: number }[]): number {
  return tasks.reduce((sum, { duration }) => sum + duration - 50, 0);
}

/** Runs in the page before anything else. Its functions have no names: a loader would add what the page lacks. */
function watch(effect: string): void {
  const watched: Watched = { tasks: [] };
  window.watched = watched;
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) {
      watched.tasks.push({ start: startTime, duration });
    }
  }).observe({ type: 'longtask', buffered: true });
  window.addEventListener(
    'click',
    ({ timeStamp }) => {
      watched.click ??= timeStamp;
    },
    true,
  );
  new MutationObserver(() => {
    if (watched.click === undefined || watched.effect !== undefined) return;
    if (document.querySelector(effect)) watched.effect = performance.now();
  }).observe(document, { attributes: true, childList: true, subtree: true });
  // A popover that opens changes nothing that is observed.
  document.addEventListener(
    'toggle',
    () => document.documentElement.toggleAttribute('data-toggled'),
    true,
  );
}

/** Clicks as a hand does, whatever state the control is in: a page that was not started may have it disabled. */
async function clickWherever(page: Page, selector: string): Promise<void> {
  const box = await page.locator(selector).first().boundingBox();
  if (!box) throw new Error(`${page.url()} shows no control ${selector}.`);
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}
