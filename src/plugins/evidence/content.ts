import type { AllContent } from '@docusaurus/types';
import type { SoundSite } from '../../checks/reading/sound-site';

/** What the plugin is called, and its content among that of all. */
export const pluginName = 'handbook-evidence';

/** What the evidence plugin read; undefined where the site is built without it. */
export function contentIn(allContent: AllContent): SoundSite | undefined {
  return allContent[pluginName]?.default as SoundSite | undefined;
}
