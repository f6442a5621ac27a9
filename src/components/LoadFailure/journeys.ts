import { showLoadFailure } from './notice';
import { isReachable } from './reach';

/** A place in the site, as the router knows it. */
export interface Place {
  pathname: string;
  search: string;
  hash: string;
}

/** A route of Docusaurus, as far as its code can be asked for. */
export interface LoadableRoute {
  component: { preload?: () => Promise<unknown> };
  routes?: readonly LoadableRoute[];
}

/** The way from a page to the next, until that is shown. */
interface Journey {
  from: Place;
  to: Place;
  /** What is being done because its code did not come. */
  mending?: Promise<never>;
}

/**
 * Sees to it that a page whose code does not come ends well. Docusaurus loads it whole, which is right after
 * a deployment; without a network that would take away what is being read, so there the reader stays.
 */
export class Journeys {
  private journey: Journey | undefined;
  /** Where the reader was on the page that was not left. */
  private scroll: number | undefined;

  /** Minds what comes of the code of these routes, whoever asks for it. */
  guard(routes: readonly LoadableRoute[]): void {
    for (const { component, routes: below } of routes) {
      const { preload } = component;
      if (preload) {
        component.preload = () => {
          const { journey } = this;
          return preload().catch((error) => this.mend(journey, error));
        };
      }
      if (below) this.guard(below);
    }
  }

  /** To be called when the router sets out. */
  begin(to: Place, from: Place | null): void {
    this.journey = from ? { from, to } : undefined;
  }

  /** To be called when the page is shown. */
  end(): void {
    this.journey = undefined;
    if (this.scroll !== undefined) window.scrollTo(0, this.scroll);
    this.scroll = undefined;
  }

  private async mend(journey: Journey | undefined, error: unknown): Promise<never> {
    // Nobody waits for it, or the page that is open does not start: `src/starting/` tells of that.
    if (!journey) throw error;
    // A page may be made of several routes, none of which came.
    journey.mending ??= this.decide(journey, error);
    return journey.mending;
  }

  private async decide(journey: Journey, error: unknown): Promise<never> {
    // Asking twice takes longer than the bar of progress waits before it shows: then it is there to be ended.
    const isThere = await isReachable(addressOf(journey.to));
    const isPassed = this.journey !== journey;
    if (isThere && !isPassed) throw error;
    if (!isPassed) this.stay(journey);
    return new Promise<never>(() => {});
  }

  private stay({ from, to }: Journey): void {
    this.scroll = window.scrollY;
    window.history.replaceState(null, '', addressOf(from));
    // Has the router look at the address.
    window.dispatchEvent(new PopStateEvent('popstate', { state: null }));
    showLoadFailure(addressOf(to));
  }
}

function addressOf({ pathname, search, hash }: Place): string {
  return pathname + search + hash;
}
