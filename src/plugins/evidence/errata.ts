import type { Erratum } from '../../checks/freezing/errata';
import type { FreezeHistory } from '../../checks/freezing/freeze';
import { formatPeriod } from '../../evidence/figures/format';
import type { Locale } from '../../evidence/locale';
import type { ErratumView } from '../../evidence/views/notices';
import type { PageNotice } from './notices';

/** Tells every page that errata name what was mended on it, the latest first. */
export function errataNotices(freezes: readonly FreezeHistory[], locale: Locale): PageNotice[] {
  return freezes.flatMap(({ edition, errata: file }) => {
    const errata = file?.errata ?? [];
    const pages = new Set(errata.flatMap(({ pages }) => pages));
    return [...pages].map((slug) => {
      const named = errata.filter(({ pages }) => pages.includes(slug)).toReversed();
      const data = named.map((erratum) => erratumView(erratum, locale));
      return { edition, slug, component: 'Errata', data };
    });
  });
}

function erratumView({ id, on, what, why, pullRequest }: Erratum, locale: Locale): ErratumView {
  return {
    id,
    on: { value: on, text: formatPeriod(on, locale) },
    what: what[locale],
    why: why[locale],
    pullRequest,
  };
}
