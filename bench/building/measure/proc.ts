/** A process as the system's table of processes has it. */
export interface ProcessEntry {
  pid: number;
  parent: number;
  /** Memory that is resident, in pages of the system. */
  residentPages: number;
}

/** Reads a line of `/proc/<pid>/stat`; undefined where it is none. */
export function parseStat(line: string): ProcessEntry | undefined {
  const fields = fieldsOf(line);
  const pid = Number.parseInt(line, 10);
  const [, parent] = fields;
  const resident = fields[21];
  if (Number.isNaN(pid) || parent === undefined || resident === undefined) return undefined;
  return { pid, parent: Number(parent), residentPages: Number(resident) };
}

/** What the ended descendants of a process have used of the processors, in ticks: from its own line. */
export function ticksOfChildren(line: string): number {
  const fields = fieldsOf(line);
  return Number(fields[13]) + Number(fields[14]);
}

/** Memory of a process and all that descend from it, in pages: what several share counts for each. */
export function residentOfTree(entries: readonly ProcessEntry[], root: number): number {
  const children = new Map<number, ProcessEntry[]>();
  for (const entry of entries) {
    const known = children.get(entry.parent);
    if (known) known.push(entry);
    else children.set(entry.parent, [entry]);
  }
  const pending = entries.filter(({ pid }) => pid === root);
  let pages = 0;
  for (let entry = pending.pop(); entry; entry = pending.pop()) {
    pages += entry.residentPages;
    pending.push(...(children.get(entry.pid) ?? []));
  }
  return pages;
}

/** What follows the name of the program, which may hold spaces and brackets: the state is the first. */
function fieldsOf(line: string): string[] {
  return line.slice(line.lastIndexOf(')') + 2).split(' ');
}
