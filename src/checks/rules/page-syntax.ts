import { eachPage } from './rule';

export const pageSyntax = eachPage('page-syntax', 'Every page is well-formed MDX.', ({ syntax }) =>
  syntax ? [syntax] : [],
);
