import { eachPage } from './rule';

export const pageTag = eachPage(
  'page-tag',
  'Every evidence tag names what it shows, in quotes, and has no other attribute.',
  ({ tagProblems }) => tagProblems,
);
