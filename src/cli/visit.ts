import { setTimeout as sleep } from 'node:timers/promises';
import type { Answer } from '../evidence/upkeep/report';

/** How addresses are asked for. Times are in milliseconds. */
export interface Manners {
  /** How many hosts are asked at once. Each host is asked for one address at a time. */
  hosts: number;
  /** The pause between two questions to a host. */
  gap: number;
  /** How long an answer may take. */
  patience: number;
  /** How often an address that gives no answer is asked for, with a pause that doubles. */
  tries: number;
  pause(milliseconds: number): Promise<unknown>;
}

const usual: Manners = { hosts: 8, gap: 1000, patience: 20_000, tries: 3, pause: sleep };

/** What one pass over an address gave; `passing` where another try may give something else. */
interface Pass {
  answer: Answer;
  passing: boolean;
}

/** What sites say to a program that they take for a nuisance; 999 is LinkedIn's. */
const refusals = [401, 403, 405, 429, 999];

const redirects = [301, 302, 303, 307, 308];
const lastingRedirects = [301, 308];
const mostRedirects = 10;

/** Asks for addresses and tells what came of each, as it comes. */
export async function visitAll(
  addresses: string[],
  tell: (address: string, answer: Answer) => void,
  manners: Partial<Manners> = {},
): Promise<void> {
  const { hosts, gap, pause } = { ...usual, ...manners };
  const queues = new Map<string, string[]>();
  for (const address of addresses) {
    const { host } = new URL(address);
    queues.set(host, [...(queues.get(host) ?? []), address]);
  }
  const waiting = [...queues.values()];
  const serve = async () => {
    for (let queue = waiting.shift(); queue; queue = waiting.shift()) {
      for (const [index, address] of queue.entries()) {
        if (index > 0) await pause(gap);
        tell(address, await visit(address, manners));
      }
    }
  };
  await Promise.all(Array.from({ length: hosts }, serve));
}

/** Asks for an address, again where the fault may pass. */
export async function visit(address: string, manners: Partial<Manners> = {}): Promise<Answer> {
  const { patience, tries, gap, pause } = { ...usual, ...manners };
  for (let attempt = 1; ; attempt++) {
    const { answer, passing } = await follow(address, patience);
    if (!passing || attempt >= tries) return answer;
    await pause(gap * 2 ** attempt);
  }
}

/** Asks for an address and for what it leads to. */
async function follow(address: string, patience: number): Promise<Pass> {
  let url = address;
  let movedTo: string | undefined;
  let lasting = true;
  for (let hop = 0; hop <= mostRedirects; hop++) {
    const response = await request(url, patience);
    if ('reason' in response) {
      return { answer: { kind: 'dead', reason: response.reason }, passing: true };
    }
    const next = redirects.includes(response.status) && nextAddress(response.location, url);
    if (!next) return judge(response.status, movedTo);
    lasting &&= lastingRedirects.includes(response.status);
    if (lasting) movedTo = next;
    url = next;
  }
  return { answer: { kind: 'dead', reason: 'leads round in circles' }, passing: false };
}

function judge(status: number, movedTo: string | undefined): Pass {
  if (status >= 200 && status < 300) {
    return {
      answer: movedTo ? { kind: 'moved', to: movedTo } : { kind: 'answers' },
      passing: false,
    };
  }
  if (refusals.includes(status)) {
    return { answer: { kind: 'refuses', status }, passing: status === 429 };
  }
  return { answer: { kind: 'dead', reason: String(status) }, passing: status >= 500 };
}

function nextAddress(location: string | null, from: string): string | undefined {
  if (!location || !URL.canParse(location, from)) return undefined;
  const { protocol, href } = new URL(location, from);
  return protocol === 'https:' || protocol === 'http:' ? href : undefined;
}

type Response = { status: number; location: string | null } | { reason: string };

/** Asks for the head alone and, as many servers get that wrong, for the whole where that fails. */
async function request(url: string, patience: number): Promise<Response> {
  const head = await requestBy('HEAD', url, patience);
  return 'status' in head && head.status < 400 ? head : requestBy('GET', url, patience);
}

async function requestBy(method: string, url: string, patience: number): Promise<Response> {
  try {
    const response = await fetch(url, {
      method,
      redirect: 'manual',
      signal: AbortSignal.timeout(patience),
      headers: { 'user-agent': 'tencent-cloud-finance-handbook-upkeep', accept: '*/*' },
    });
    await response.body?.cancel();
    return { status: response.status, location: response.headers.get('location') };
  } catch (error) {
    return { reason: reasonOf(error) };
  }
}

/** A word for what went wrong: Node hides the system's below the cause. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'no answer';
  if (error.name === 'TimeoutError') return 'no answer in time';
  const { code } = (error.cause ?? {}) as { code?: unknown };
  return typeof code === 'string' ? code : 'no answer';
}
