import { counted } from './list';
import { type Copy, isWithin, type Plan, type Write, writesBeside } from './plan';

/** What a plan does to the files of a site, to be read before it is done or after. */
export function planReport(plan: Plan): string {
  const inCopies = plan.writes.filter(({ path }) =>
    plan.copies.some(({ to }) => isWithin(path, to)),
  );
  const groups = [
    group('Copied', plan.copies.map(copyLine)),
    group('Not as in the draft', inCopies.map(writeLine)),
    group('Written', writesBeside(plan).map(writeLine)),
  ];
  return groups.filter(Boolean).join('\n');
}

function group(title: string, lines: string[]): string {
  return lines.length > 0 ? `${title}:\n${lines.map((line) => `  ${line}\n`).join('')}` : '';
}

function copyLine({ from, to, files }: Copy): string {
  const pages = files.filter((file) => file.endsWith('.mdx')).length;
  const data = files.filter((file) => isWithin(file, '_data')).length;
  const counts = [
    counted(pages, 'page', 'pages'),
    ...(data > 0 ? [counted(data, 'data file', 'data files')] : []),
    ...(files.length > pages + data
      ? [counted(files.length - pages - data, 'other file', 'other files')]
      : []),
  ];
  return `${from}/ → ${to}/  (${counts.join(', ')})`;
}

function writeLine({ path, before, about }: Write): string {
  return `${before === undefined ? 'new    ' : 'changed'} ${path}  (${about})`;
}
