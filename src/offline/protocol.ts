/** What a page asks of the worker about an edition. `watch` asks nothing but what each is answered by. */
export type EditionWish = 'watch' | 'save' | 'cancel' | 'remove';

export type Wish =
  /** Comes with a port, on which `EditionState`s are told from then on. */
  | { wish: EditionWish; edition: string; locale: string }
  /**
   * A page was opened. Its files are kept, and with `whole` its edition, too, unless the reader has
   * removed it; `edition` is missing on a page of none.
   */
  | { wish: 'visit'; edition?: string; locale: string; urls: string[]; whole: boolean };

/** How an edition in one language stands. Sizes are in bytes. */
export type EditionState =
  /** It is not kept; `fetch` would have to cross the network. */
  | { state: 'absent'; fetch: number; failure?: Failure }
  /** `done` of `fetch` has arrived. */
  | { state: 'saving'; fetch: number; done: number }
  /** It is kept, since `on` (an ISO date and time), and takes `bytes` of storage. */
  | { state: 'saved'; on: string; bytes: number }
  /** What is kept was published before the present deployment, of which `fetch` is missing. */
  | { state: 'older'; on: string; fetch: number; failure?: Failure }
  /** It cannot be kept. */
  | { state: 'impossible'; failure: Failure };

/**
 * Why an edition could not be saved. `full`: there is no room; `refused`: the browser lets nothing be
 * stored; `unreachable`: no answer from the server; `replaced`: the server has another deployment than
 * this page is of; `unsupported`: the browser cannot; `insecure`: it could, at an https address.
 */
export type Failure = 'full' | 'refused' | 'unreachable' | 'replaced' | 'unsupported' | 'insecure';
