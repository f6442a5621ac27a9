/** Bytes in kilobytes of 1000. */
export function kilobytes(bytes: number): string {
  return `${round(bytes / 1000)} kB`;
}

/** Bytes in megabytes of a million. */
export function megabytes(bytes: number): string {
  return `${round(bytes / 1e6)} MB`;
}

/** Milliseconds. */
export function milliseconds(time: number): string {
  return `${round(time)} ms`;
}

/** Milliseconds in seconds. */
export function seconds(time: number): string {
  return `${round(time / 1000)} s`;
}

/** A number without more digits than it deserves. */
export function round(value: number): string {
  return value.toFixed(value < 10 ? 1 : 0);
}

/** A share or a mean rank, from 0 to 1. */
export function score(value: number): string {
  return value.toFixed(2);
}
