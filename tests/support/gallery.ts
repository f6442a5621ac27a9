import path from 'node:path';
import { beforeAll } from 'vitest';
import {
  gallery as builtForReaders,
  hashOfInputs,
  isBuiltFrom,
  stamp,
  type Target,
} from '../../src/cli/site-build';
import { type BuiltSite, serveFolder } from './built-site';
import { docusaurus, finish } from './docusaurus';

const repository = path.resolve(import.meta.dirname, '../..');

/** The gallery in a place of its own, so that tests disturb nobody who looks at it meanwhile. */
export const gallery: Target = {
  dir: path.join(repository, 'tests/.work/gallery'),
  env: {
    ...builtForReaders.env,
    DOCUSAURUS_GENERATED_FILES_DIR_NAME: 'tests/.work/gallery-generated',
  },
};

/** Builds the gallery, unless it was built from the same, and serves it to the tests of a file. */
export function serveGallery(): BuiltSite {
  beforeAll(buildGallery, 300_000);
  return serveFolder(gallery.dir);
}

async function buildGallery(): Promise<void> {
  const hash = hashOfInputs(gallery);
  if (isBuiltFrom(gallery, hash)) return;
  const build = docusaurus(repository, ['build', '--out-dir', gallery.dir], gallery.env);
  const { succeeded, output } = await finish(build);
  if (!succeeded) throw new Error(`the gallery could not be built:\n${output}`);
  stamp(gallery, hash);
}
