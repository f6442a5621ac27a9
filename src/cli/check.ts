import { problemsOf } from '../checks/problems-fs';
import { formatGithub } from '../checks/report/github';
import { formatJson } from '../checks/report/json';
import { formatText } from '../checks/report/text';
import { runTools, textIn } from '../checks/tools/run-fs';
import { latestToday } from '../evidence/figures/today';
import { compareProblems, type Problem } from '../evidence/reading/problem';
import { parseArguments, run, UsageProblem } from './command';
import { siteDir } from './site-dir';

/** How problems may be printed. */
const formats = ['text', 'github', 'json'] as const;
type Format = (typeof formats)[number];

const usage = `Usage: npm run check [-- --format ${formats.join('|')}]`;

/** Every breach there is. The day is read here and nowhere further in. */
async function findProblems(): Promise<Problem[]> {
  const tools = runTools(siteDir);
  const found = await problemsOf(siteDir, { today: latestToday(Date.now()) });
  return [...found, ...(await tools)].toSorted(compareProblems);
}

function print(problems: Problem[], format: Format): void {
  if (format === 'json') console.log(formatJson(problems));
  else if (format === 'github') console.log(formatGithub(problems));
  else {
    const textOf = process.stdout.isTTY ? (file: string) => textIn(siteDir, file) : undefined;
    console.log(formatText(problems, { textOf }));
  }
}

function formatIn(args: string[]): Format {
  const options = { format: { type: 'string', default: 'text' } } as const;
  const { values } = parseArguments(usage, { args, options });
  const format = formats.find((format) => format === values.format);
  if (!format) throw new UsageProblem(usage);
  return format;
}

/** Tells whether there is no error. */
async function main(args: string[]): Promise<boolean> {
  const format = formatIn(args);
  const problems = await findProblems();
  print(problems, format);
  return !problems.some(({ severity }) => severity === 'error');
}

run(main);
