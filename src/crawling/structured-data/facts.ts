import type { Locale } from '../../evidence/locale';

/** The handbook as it lies in one language. */
export interface SiteFacts {
  locale: Locale;
  /** What it is called, and what it is, in a line. */
  title: string;
  tagline: string;
  /** The address of the whole site, and that of the front page in the language; both end with a slash. */
  root: string;
  home: string;
  /** Where its source code and its history are kept. */
  repository: string;
}

/** A page of the handbook, of whatever kind. */
export interface PageFacts {
  /** Its lasting address. */
  url: string;
  title: string;
  description: string;
  /** The address of its social image. */
  image: string;
}

/** An edition that was cut. */
export interface EditionFacts {
  /** `YYYY-MM` */
  name: string;
  title: string;
  /** The state of knowledge it records, as the data have it. */
  asOf: string;
  /** The day on which it was frozen, `YYYY-MM-DD`. */
  frozenOn: string;
}
