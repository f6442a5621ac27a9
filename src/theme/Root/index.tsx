import { LoadFailure } from '@handbook/components/LoadFailure/LoadFailure';
import type { Props } from '@theme/Root';

/** Around everything: what has to be there whatever becomes of a page. */
export default function Root({ children }: Props) {
  return (
    <>
      {children}
      <LoadFailure />
    </>
  );
}
