import { InPageLanguage } from '@handbook/components/shared/PageLanguage/PageLanguage';
import type { Props } from '@theme/TOCItems';
import TOCItems from '@theme-original/TOCItems';

/** The headings of a page in its contents, in its language. */
export default function PageTOCItems(props: Props) {
  return (
    <InPageLanguage>
      <TOCItems {...props} />
    </InPageLanguage>
  );
}
