import { spaceHan } from '../figures/format';
import type { Locale, Localized } from '../locale';
import type { ClaimChangeView, EditionChangesView } from '../views/edition-changes';
import { labelOf, standings, toldStandings } from '../vocabulary';
import { escapeHtml, type FeedEntry } from './changes-feed';

const words: Localized<{
  edition(name: string): string;
  /** How many claims have which standing. */
  counts(parts: string[]): string;
  claims(count: number): string;
  first(title: string): string;
  newClaims(count: number): string;
  /** How many claims are told on the page alone. */
  others(count: number): string;
  erratum(edition: string, what: string): string;
  why(text: string): string;
}> = {
  'zh-Hans': {
    edition: (name) => `${name} 版定稿`,
    counts: (parts) => `${parts.join('，')}。`,
    claims: (count) => `${count} 条`,
    first: (title) => spaceHan(`${title}是本手册的第一版。`),
    newClaims: (count) => `新增论断 ${count} 条`,
    others: (count) => `其余 ${count} 条`,
    erratum: (edition, what) => `${edition} 版勘误：${what}`,
    why: (text) => `缘由：${text}`,
  },
  en: {
    edition: (name) => `Edition ${name}`,
    counts: (parts) => `${parts.join(', ')}.`,
    claims: (count) => String(count),
    first: (title) => `${title} is the first of this handbook.`,
    newClaims: (count) => `${count} new claim${count === 1 ? '' : 's'}`,
    others: (count) => `${count} more`,
    erratum: (edition, what) => `Erratum in edition ${edition}: ${what}`,
    why: (text) => `Why: ${text}`,
  },
};

/** Of each standing, so many claims are told: whoever follows a feed loads all of it, time and again. */
const most = 100;

/** The entry of an edition that followed another: what it says of the claims of the other. */
export function editionEntry(
  changes: EditionChangesView,
  { on, url }: Pick<FeedEntry, 'on' | 'url'>,
  locale: Locale,
): FeedEntry {
  const { after, claims, counts } = changes;
  const say = words[locale];
  const parts = toldStandings.flatMap((standing) => {
    const count = counts[standing];
    return count ? [`${labelOf(standings, standing, locale)} ${say.claims(count)}`] : [];
  });
  const added = counts.new ? [say.newClaims(counts.new)] : [];
  const lists = toldStandings.flatMap((standing) => {
    const members = claims.filter((claim) => claim.standing === standing);
    if (members.length === 0) return [];
    const told = members.slice(0, most).map((claim) => claimHtml(claim, url));
    const others = members.length - told.length;
    if (others > 0) told.push(`<a href="${escapeHtml(url)}">${say.others(others)}</a>`);
    const items = told.map((each) => `<li>${each}</li>`).join('');
    return [`<h2>${labelOf(standings, standing, locale)}</h2><ul>${items}</ul>`];
  });
  const rest = counts.new
    ? [`<p><a href="${escapeHtml(url)}#new">${say.newClaims(counts.new)}</a></p>`]
    : [];
  return {
    url,
    on,
    title: say.edition(after.name),
    summary: say.counts([...parts, ...added]),
    content: [...lists, ...rest].join('\n'),
  };
}

/** The earlier wording, leading to what became of it, and the later one. */
function claimHtml({ key, before, after }: ClaimChangeView, url: string): string {
  const earlier = escapeHtml(before?.statement ?? '');
  const link = `<a href="${escapeHtml(url)}#${key}">${earlier}</a>`;
  return after ? `${link}<br>→ ${escapeHtml(after.statement)}` : link;
}

/** The entry of the first edition, which answers none. */
export function firstEditionEntry(
  { name, title }: { name: string; title: string },
  { on, url }: Pick<FeedEntry, 'on' | 'url'>,
  locale: Locale,
): FeedEntry {
  const summary = words[locale].first(title);
  return {
    url,
    on,
    title: words[locale].edition(name),
    summary,
    content: `<p>${escapeHtml(summary)}</p>`,
  };
}

/** The entry of a change of a frozen edition. */
export function erratumEntry(
  { edition, what, why }: { edition: string; what: Localized; why: Localized },
  { on, url }: Pick<FeedEntry, 'on' | 'url'>,
  locale: Locale,
): FeedEntry {
  const say = words[locale];
  const [said, reason] = [what[locale], why[locale]];
  return {
    url,
    on,
    title: say.erratum(edition, said),
    summary: say.why(reason),
    content: `<p>${escapeHtml(said)}</p><p>${escapeHtml(say.why(reason))}</p>`,
  };
}
