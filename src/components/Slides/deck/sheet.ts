/** A slide that is being filled. */
export interface Sheet {
  /** Takes the content. */
  body: HTMLElement;
  /** Whether all of the content is to be seen. */
  fits: () => boolean;
  /** Whether a part of the content begins where it is to be seen: a guess at how much fits. */
  reaches: (part: Node) => boolean;
  /** How much of the slide is filled, 1 for all. */
  filling: () => number;
}

/**
 * Opens the next slide.
 * @param limit - how much of its height may be filled, 1 for all
 */
export type OpenSheet = (limit: number) => Sheet;
