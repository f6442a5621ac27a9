/**
 * Why the index could not be read. `missing`: the server has no such file, as between two deployments;
 * `damaged`: the file is not what was written; `unreachable`: no answer, as without a network.
 */
export type FailureKind = 'missing' | 'damaged' | 'unreachable';

/** A file of the index that could not be read. */
export class SearchFailure extends Error {
  constructor(
    readonly kind: FailureKind,
    /** The file, below `search-index/`. */
    readonly file: string,
    options?: ErrorOptions,
  ) {
    super(`search index: ${file} is ${kind}`, options);
    this.name = 'SearchFailure';
  }
}
