import { InPageLanguage } from '@handbook/components/shared/PageLanguage/PageLanguage';
import type { Props } from '@theme/DocItem/Content';
import Content from '@theme-original/DocItem/Content';

/** The title and the text of a page, in its language. */
export default function DocItemContent(props: Props) {
  return (
    <InPageLanguage>
      <Content {...props} />
    </InPageLanguage>
  );
}
