import type { AllContent } from '@docusaurus/types';
import type { Site } from '../../checks/reading/site';
import type { Pair } from '../../checks/translation/pairs';

/** What the plugin is called, and its content among that of all. */
export const pluginName = 'handbook-evidence';

/** What a build needs to know of the site as its authors wrote it; every check has passed it. */
export interface Content {
  site: Site;
  pairs: Pair[];
}

/** What the evidence plugin read; undefined where the site is built without it. */
export function contentIn(allContent: AllContent): Content | undefined {
  return allContent[pluginName]?.default as Content | undefined;
}
