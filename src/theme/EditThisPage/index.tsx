import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import { usePageInEditions } from '@handbook/components/shared/Editions/usePageInEditions';
import type { Props } from '@theme/EditThisPage';
import EditThisPage from '@theme-original/EditThisPage';

/**
 * Leads to the file of a page, unless its edition was cut: what it says is not to be edited, so the
 * reader is led to the same page of the next edition, which has such a link.
 */
export default function EditThisPageUnlessFrozen(props: Props) {
  const editions = usePageInEditions();
  const isFrozen = editions.some(({ isCurrent, name }) => isCurrent && name !== 'next');
  if (!isFrozen) return <EditThisPage {...props} />;
  const successor = editions.find(({ name }) => name === 'next')?.page ?? '/contribute';
  return (
    <Translate
      id="handbook.edit.frozen"
      description="In place of “Edit this page”, on a page of a frozen edition"
      values={{
        link: (
          <Link to={successor}>
            <Translate
              id="handbook.edit.successor"
              description="Leads to the same page of the next edition, within handbook.edit.frozen"
            >
              下一版的这一页
            </Translate>
          </Link>
        ),
      }}
    >
      {'本版已定稿，不再改动；要修订，请到{link}。'}
    </Translate>
  );
}
