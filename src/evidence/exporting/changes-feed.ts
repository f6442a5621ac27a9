import { Feed } from 'feed';
import type { Locale } from '../locale';
import { linesOfJson } from './json';

/** Where the feeds lie, within the site of a language. */
export const feedPaths = { atom: '/feeds/changes.atom', json: '/feeds/changes.json' } as const;

/** A feed of changes as readers and their programs know it. */
export interface FeedHead {
  locale: Locale;
  title: string;
  description: string;
  /** The whole addresses of the page it belongs to, and of its two files. */
  home: string;
  atom: string;
  json: string;
  /** Who answers for it, and under what terms it may be passed on. */
  author: string;
  licence: string;
}

/** Something that was published. */
export interface FeedEntry {
  /** Its address, for good: what tells it from others, too. */
  url: string;
  title: string;
  /** A sentence, as plain text. */
  summary: string;
  /** As HTML. */
  content: string;
  /** The day on which it was published, `YYYY-MM-DD`. */
  on: string;
}

/** A feed as Atom (RFC 4287). */
export function atomFeed(head: FeedHead, entries: readonly FeedEntry[]): string {
  const feed = new Feed({
    id: head.atom,
    title: head.title,
    description: head.description,
    link: head.home,
    feedLinks: { atom: head.atom },
    language: head.locale,
    author: { name: head.author, link: head.home },
    copyright: head.licence,
    generator: head.author,
    updated: timeOf(latestDay(entries)),
  });
  for (const { url, title, summary, content, on } of latestFirst(entries)) {
    feed.addItem({
      id: url,
      link: url,
      // The library marks every text as HTML.
      title: escapeHtml(title),
      description: escapeHtml(summary),
      content,
      date: timeOf(on),
      published: timeOf(on),
    });
  }
  return `${feed.atom1()}\n`;
}

/** A feed as JSON Feed 1.1, which the library for Atom does not write. */
export function jsonFeed(head: FeedHead, entries: readonly FeedEntry[]): string {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: head.title,
    home_page_url: head.home,
    feed_url: head.json,
    description: head.description,
    language: head.locale,
    authors: [{ name: head.author, url: head.home }],
    items: latestFirst(entries).map(({ url, title, summary, content, on }) => ({
      id: url,
      url,
      title,
      summary,
      content_html: content,
      date_published: timeOf(on).toISOString(),
    })),
  };
  return linesOfJson(feed, 2);
}

/** Text as HTML that says just it. */
export function escapeHtml(text: string): string {
  const names: Readonly<Record<string, string>> = { '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot' };
  return text.replace(/[&<>"]/g, (sign) => `&${names[sign]};`);
}

/** Those of one day in the order given. */
function latestFirst(entries: readonly FeedEntry[]): FeedEntry[] {
  return entries.toSorted((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0));
}

function latestDay(entries: readonly FeedEntry[]): string {
  return latestFirst(entries)[0]?.on ?? '1970-01-01';
}

/** A day has no hour: its first. */
function timeOf(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}
