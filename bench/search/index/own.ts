// A process of its own: indexes the site in the folder that its argument names.
import { buildIndex } from '../../../src/search/indexing';

buildIndex(process.argv[2] ?? '');
