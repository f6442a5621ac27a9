import type { Finding, Problem } from '../../evidence/reading/problem';
import { latinWords } from '../../evidence/text/latin-words';
import { tagAnchors } from '../links/anchors';
import { type Page, problemOn } from '../reading/page';
import type { Section } from '../reading/page-outline';
import type { Site } from '../reading/site';
import type { PageRule } from './rule';

const name = 'heading';

const idForm = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Headings are what links lead to, in both languages and for good. */
export const heading: PageRule = {
  name,
  description:
    'Every heading has a text, an id of its own in lower-case letters, and the level that follows.',
  check: (site) => site.pages.flatMap((page) => problemsOn(page, site)),
};

function problemsOn(page: Page, site: Site): Problem[] {
  const [, ...headings] = page.outline;
  const taken = new Set(tagAnchors(page, site));
  return headings.flatMap((section, index) => {
    const { line, column } = section;
    const [finding] = [
      ...faultsOfText(section),
      ...faultsOfLevel(section, headings[index - 1]),
      ...faultsOfId(section, headings.slice(0, index), taken),
    ];
    return finding ? [problemOn(page, name, { line, column, ...finding })] : [];
  });
}

function faultsOfText({ title }: Section): Finding[] {
  if (title !== '') return [];
  const hint = 'give it a text, or remove it';
  return [{ found: 'a heading without text', expected: 'what the section is about', hint }];
}

function faultsOfLevel({ depth }: Section, before: Section | undefined): Finding[] {
  if (depth === 1) {
    return [
      {
        found: 'a heading of the first level',
        expected: '`##` and below: the title stands in the front matter',
        hint: 'write ## for a section; a title goes into `title:`',
      },
    ];
  }
  const allowed = (before?.depth ?? 1) + 1;
  if (depth <= allowed) return [];
  const written = '#'.repeat(allowed);
  return [
    {
      found: `\`${'#'.repeat(depth)}\` ${before ? `below \`${'#'.repeat(before.depth)}\`` : 'as the first heading'}`,
      expected: `\`${written}\`: levels are not skipped`,
      hint: `write ${written}`,
    },
  ];
}

function faultsOfId(
  { id, title }: Section,
  before: readonly Section[],
  taken: ReadonlySet<string>,
): Finding[] {
  if (id === '') {
    return [
      {
        found: `the heading “${title}” without an id`,
        expected: 'an id, the same in both languages',
        hint: `end the line with one, say {/* #${idFrom(title)} */}`,
      },
    ];
  }
  if (!idForm.test(id)) {
    return [
      {
        found: `the id \`${id}\``,
        expected: 'lower-case letters and digits, joined by single hyphens',
        hint: `write {/* #${idFrom(id)} */}`,
      },
    ];
  }
  if (taken.has(id)) {
    return [
      {
        found: `the id \`${id}\`, which a tag on this page gives`,
        expected: 'each id once on a page',
        hint: 'give the heading another; links to what the tag shows lead to this one',
      },
    ];
  }
  const twin = before.find((other) => other.id === id);
  if (!twin) return [];
  return [
    {
      found: `the id \`${id}\` a second time`,
      expected: 'each id once on a page',
      hint: `give one of them another; the first is at line ${twin.line}`,
    },
  ];
}

/** A proposal for an id, from the Latin letters of a text. */
function idFrom(text: string): string {
  return latinWords(text).slice(0, 4).join('-') || 'a-name-in-english';
}
