/** How long an answer is waited for, and how long until it is asked for once more, in milliseconds. */
const patience = { answer: 8000, again: 400 };

/**
 * Whether an address is answered, by a server or by the worker that keeps pages, whatever the answer says. A
 * network that changes, as on the way out of the house, is asked twice.
 */
export async function isReachable(address: string): Promise<boolean> {
  if (await answers(address)) return true;
  await new Promise((resolve) => setTimeout(resolve, patience.again));
  return answers(address);
}

async function answers(address: string): Promise<boolean> {
  const asking = new AbortController();
  const timer = setTimeout(() => asking.abort(), patience.answer);
  try {
    await fetch(address, { cache: 'no-store', signal: asking.signal });
    return true;
  } catch {
    return false;
  } finally {
    clearTimeout(timer);
    // What it goes on to say is not needed.
    asking.abort();
  }
}
