/**
 * The day it is somewhere on earth, `YYYY-MM-DD`: the latest one, UTC+14's, so that nobody's today lies
 * in the future.
 * @param now - milliseconds since 1970 UTC
 */
export function latestToday(now: number): string {
  return new Date(now + 14 * 60 * 60 * 1000).toISOString().slice(0, 10);
}
