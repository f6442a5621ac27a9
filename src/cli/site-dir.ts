import path from 'node:path';

/** The folder of the site: the root of the repository. */
export const siteDir = path.resolve(__dirname, '../..');
