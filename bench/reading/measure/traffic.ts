import type { Sent, SiteServer } from '../serve';

/** Bytes of bodies, as they travelled. */
export interface Traffic {
  scripts: number;
  /** All that the page asked for. */
  total: number;
  /** Bytes of what was fetched for pages that the reader may follow to. */
  prefetched: number;
  /** What the service worker asked for besides, for the time without a network. */
  kept: number;
}

/** What was sent to a page and its service worker. */
export function trafficOf(sent: readonly Sent[]): Traffic {
  const own = sent.filter(({ isKept }) => !isKept);
  return {
    scripts: sizeOf(own.filter(({ kind }) => kind === 'script')),
    total: sizeOf(own),
    prefetched: sizeOf(own.filter(({ isPrefetch }) => isPrefetch)),
    kept: sizeOf(sent) - sizeOf(own),
  };
}

function sizeOf(sent: readonly Sent[]): number {
  return sent.reduce((sum, { bytes }) => sum + bytes, 0);
}

/** How long nothing is asked of the server where a page is quiet. */
const quiet = 1000;

/** Waits until a page is quiet. */
export async function settle(server: SiteServer): Promise<void> {
  for (let before = -1; before !== server.sentCount; ) {
    before = server.sentCount;
    await new Promise((resolve) => setTimeout(resolve, quiet));
  }
}
