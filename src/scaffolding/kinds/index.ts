import type { Scaffold } from '../scaffold';
import { claim } from './claim';
import { page } from './page';
import { resource } from './resource';
import { source } from './source';
import { table } from './table';

/** Everything that can be made anew, by what a contributor calls it. */
export const scaffolds: Readonly<Record<string, Scaffold>> = {
  page,
  claim,
  source,
  table,
  resource,
};
