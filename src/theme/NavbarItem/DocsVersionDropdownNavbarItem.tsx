import { translate } from '@docusaurus/Translate';
import { useHistorySelector } from '@docusaurus/theme-common';
import { EditionMenuLabel } from '@handbook/components/EditionMenuLabel/EditionMenuLabel';
import { editionLabel } from '@handbook/components/shared/Editions/edition-name';
import { usePageInEditions } from '@handbook/components/shared/Editions/usePageInEditions';
import type { Props } from '@theme/NavbarItem/DocsVersionDropdownNavbarItem';
import DropdownNavbarItem from '@theme/NavbarItem/DropdownNavbarItem';

/**
 * The menu of editions: each leads to the page in hand, at the same section and with the same choices, or
 * says that it had no such page and leads to where the edition begins. Written anew rather than wrapped:
 * Docusaurus's own makes its items itself, silent about what is missing, and remembers the last choice,
 * so that a reader of an old edition would be led into it again from the front page.
 */
export default function EditionMenu({
  mobile,
  dropdownItemsBefore,
  dropdownItemsAfter,
  docsPluginId: _plugin,
  dropdownActiveClassDisabled: _active,
  versions: _versions,
  ...props
}: Props) {
  const editions = usePageInEditions();
  const place = useHistorySelector(({ location }) => location.search + location.hash);
  const shown = editions.find(({ isCurrent, page }) => isCurrent && page !== undefined);
  const isOfEdition = editions.some(({ page }) => page !== undefined);
  const items = editions.map((edition) => ({
    label: (
      <EditionMenuLabel
        edition={edition.name}
        isLatest={edition.isLatest}
        lacksPage={isOfEdition && edition.page === undefined}
      />
    ),
    to: edition.page === undefined ? edition.overview : edition.page + place,
    isActive: () => edition.isCurrent && edition.page !== undefined,
  }));
  const menu = translate({
    id: 'handbook.editionMenu.label',
    message: '版次',
    description: 'Names the menu of editions',
  });
  const edition = shown && !mobile ? editionLabel(shown.name) : undefined;
  const current =
    edition &&
    translate(
      {
        id: 'handbook.editionMenu.current',
        message: '版次：{edition}',
        description: 'Names the menu of editions to screen readers, with the edition in hand',
      },
      { edition },
    );
  return (
    <DropdownNavbarItem
      {...props}
      aria-label={current}
      items={[...dropdownItemsBefore, ...items, ...dropdownItemsAfter]}
      label={edition ?? menu}
      mobile={mobile}
    />
  );
}
