import { Crash } from '@handbook/components/Crash/Crash';
import type { Props } from '@theme/Error';

/** What stands in place of the content of a page that broke down, within its frame. */
export default function ErrorPageContent({ error }: Props) {
  return <Crash error={error} />;
}
