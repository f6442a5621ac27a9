import { appendFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { defaultLocale } from '../../src/evidence/locale';
import { nextEdition } from '../../src/evidence/reading/edition';
import { foldersOf } from '../../src/evidence/reading/editions-fs';
import { type CorpusEdition, makeCorpus, slugAt } from './corpus/corpus';
import { writeHandbook } from './corpus/write-handbook-fs';
import { writeStock } from './corpus/write-stock-fs';
import { downloadOf } from './measure/download-fs';
import { outputOf } from './measure/output-fs';
import { BuildFailed, type Cost, runBuild } from './measure/run-build';
import type { Run, SiteKind } from './results';

/** Where things lie. */
export interface Places {
  repository: string;
  /** Where sites are written: below the repository, whose packages they take. */
  work: string;
  /** The templates of `create-docusaurus`. */
  templates: string;
}

/** One corpus, as one kind of site. */
export interface Subject {
  site: SiteKind;
  pages: number;
  sections: number;
  /** Whether it is built once more after a change. */
  rebuilt: boolean;
}

/** What differs between the kinds. */
interface Kind {
  write(editions: readonly CorpusEdition[], places: Places, dir: string): void;
  /** The arguments of Node that build the site in its folder. */
  build(repository: string): string[];
  /** Where a page of the latest edition lies in the built site. */
  fileOf(slug: string, latest: string): string;
}

const kinds: Record<SiteKind, Kind> = {
  handbook: {
    write: (editions, { repository }, dir) => writeHandbook(editions, repository, dir),
    build: (repository) => [
      path.join(repository, 'node_modules/tsx/dist/cli.mjs'),
      'src/cli/build.ts',
    ],
    fileOf: (slug, latest) => `docs/${latest}/${slug}.html`,
  },
  stock: {
    write: (editions, { templates }, dir) => writeStock(editions, templates, dir),
    build: (repository) => [
      path.join(repository, 'node_modules/@docusaurus/core/bin/docusaurus.mjs'),
      'build',
    ],
    fileOf: (slug) => `docs/${slug}/index.html`,
  },
};

/** Writes a corpus as a site; returns its folder. */
export function writeSite({ site, pages, sections }: Subject, places: Places): string {
  const dir = path.join(places.work, `${site}-${pages}`);
  rmSync(dir, { recursive: true, force: true });
  kinds[site].write(makeCorpus({ pages, sections }), places, dir);
  return dir;
}

/**
 * Builds a site that was just written, cold and then warm, and measures both. What fails is told in the run.
 * @param heap - the memory that Node may use for itself, in MiB
 */
export async function measureSite(
  subject: Subject,
  dir: string,
  { repository }: Places,
  heap: number,
): Promise<Run> {
  const { site, pages } = subject;
  const { build, fileOf } = kinds[site];
  const once = (): Promise<Cost> =>
    runBuild(build(repository), dir, { NODE_OPTIONS: `--max-old-space-size=${heap}` });
  const run: Run = { site, pages };
  // Neither the overview nor a list, and as many pages before it as after it.
  const slug = slugAt(Math.max(3, Math.floor(pages / 2)));
  const built = path.join(dir, 'build');
  const [latest] = makeCorpus(subject)
    .toReversed()
    .filter(({ name }) => name !== nextEdition);
  try {
    run.cold = await once();
    run.output = outputOf(built);
    run.download = downloadOf(built, fileOf(slug, latest?.name ?? ''));
    if (subject.rebuilt) {
      changeOnePage(dir, slug);
      run.warm = await once();
    }
  } catch (error) {
    if (!(error instanceof BuildFailed)) throw error;
    run.failure = error.message;
  }
  return run;
}

/** A writer's usual change: a sentence more on a page of the edition being written. */
function changeOnePage(dir: string, slug: string): void {
  const { pages } = foldersOf(dir, nextEdition);
  appendFileSync(path.join(pages[defaultLocale], `${slug}.mdx`), '\n又添了一句。\n');
}
