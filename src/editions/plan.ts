/** What is to be done to the files of a site; paths are relative to it, with forward slashes. */
export interface Plan {
  /** Folders that are copied whole, to where nothing is yet. */
  copies: Copy[];
  /** Files that are made or replaced once the copies are there; also within these. */
  writes: Write[];
}

/** A folder and its copy. */
export interface Copy {
  from: string;
  to: string;
  /** The paths of its files within it. */
  files: string[];
}

/** A file that is made or replaced. */
export interface Write {
  path: string;
  /** What it holds so far; absent where it is not there. */
  before?: string;
  after: string;
  /** What it is for, or what changes in it: a few words. */
  about: string;
}

/** Whether a path is a folder's or lies within it. */
export function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(`${folder}/`);
}

/** The writes that lie in no copied folder: those that appear in the site by themselves. */
export function writesBeside({ copies, writes }: Plan): Write[] {
  return writes.filter(({ path }) => !copies.some(({ to }) => isWithin(path, to)));
}
