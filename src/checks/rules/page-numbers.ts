import { nakedNumber, nakedNumbers } from '../../evidence/rules/naked-number';
import { proseOf } from '../../evidence/text/prose';
import { asMdxComment, commentsOf } from '../reading/comments';
import { shownTexts } from '../reading/page-texts';
import { eachPage } from './rule';

/** The quantities that the prose of a page writes out instead of showing a figure of the data. */
export const pageNumbers = eachPage(nakedNumber.name, nakedNumber.description, (page) => {
  if (!page.tree) return [];
  const { tree, text, locale } = page;
  const texts = [
    ...shownTexts(page).map(({ prose }) => ({
      prose,
      locale,
      mend: 'leave the number to the text',
    })),
    { prose: proseOf(tree, text), locale, mend: 'show it with <Figure of="claim#name" />' },
  ];
  return nakedNumbers(texts, commentsOf(page), asMdxComment).map(({ offset, ...finding }) => ({
    ...page.positionAt(offset),
    ...finding,
  }));
});
