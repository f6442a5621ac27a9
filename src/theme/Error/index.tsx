import { Crash } from '@handbook/components/Crash/Crash';
import type { Props } from '@theme/Error';

/** What stands in place of everything, where the frame of the page broke down, too: Docusaurus's own is in English. */
export default function CrashedSite({ error }: Props) {
  return <Crash error={error} />;
}
