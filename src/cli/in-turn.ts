import type { ChildProcess } from 'node:child_process';

/**
 * Waits for processes that run at once, and tells what they print one after the other, as if each had
 * waited for the one before it. Where one fails, those after it are stopped and not told.
 * @returns whether all succeeded
 */
export async function tellInTurn(children: readonly ChildProcess[]): Promise<boolean> {
  const told = children.map(hold);
  for (const [index, { tell, succeeded }] of told.entries()) {
    tell();
    if (await succeeded) continue;
    for (const later of children.slice(index + 1)) later.kill();
    return false;
  }
  return true;
}

/** Holds back what a process prints until it is its turn. */
function hold(child: ChildProcess): { tell: () => void; succeeded: Promise<boolean> } {
  const held: (() => void)[] = [];
  let isTurn = false;
  for (const name of ['stdout', 'stderr'] as const) {
    child[name]?.on('data', (chunk: Buffer) => {
      if (isTurn) process[name].write(chunk);
      else held.push(() => process[name].write(chunk));
    });
  }
  return {
    tell: () => {
      isTurn = true;
      for (const write of held) write();
    },
    succeeded: new Promise((resolve) => {
      child.on('error', () => resolve(false));
      child.on('close', (status) => resolve(status === 0));
    }),
  };
}
