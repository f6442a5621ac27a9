/** What a load came to. */
export interface Load {
  /** Requests that were answered, a second. */
  perSecond: number;
  /** Connections that failed or were not answered in time, and answers that were none. */
  errors: number;
}

/**
 * Reads what wrk prints.
 * @throws where it says nothing of requests
 */
export function readLoad(output: string): Load {
  const perSecond = Number(/^Requests\/sec:\s+([\d.]+)/m.exec(output)?.[1]);
  if (!Number.isFinite(perSecond)) throw new Error(`wrk printed no requests:\n${output}`);
  const [, ...socket] =
    /Socket errors: connect (\d+), read (\d+), write (\d+), timeout (\d+)/.exec(output) ?? [];
  const answers = /Non-2xx or 3xx responses: (\d+)/.exec(output)?.[1] ?? '0';
  return { perSecond, errors: [...socket, answers].reduce((sum, each) => sum + Number(each), 0) };
}
