import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Problem } from '../../evidence/reading/problem';
import { architectureProblems } from './architecture';
import { styleProblems } from './style';
import { typeProblems } from './types';

/** A tool that looks at code, and how what it says becomes problems. */
interface Tool {
  /** What it looks at, for messages. */
  name: string;
  command: string[];
  read(output: string, siteDir: string): Problem[];
}

const tools: Tool[] = [
  { name: 'types', command: ['tsc', '--project', '.', '--pretty', 'false'], read: typeProblems },
  {
    name: 'format',
    command: [
      'biome',
      'check',
      '--reporter=github',
      '--max-diagnostics=none',
      '--diagnostic-level=warn',
      '.',
    ],
    read: styleProblems,
  },
  {
    name: 'architecture',
    command: ['depcruise', 'src', '--config', '.dependency-cruiser.cjs', '--output-type', 'json'],
    read: (output, siteDir) => architectureProblems(output, (file) => textIn(siteDir, file)),
  },
];

/** Runs every tool that looks at the code of a site, at once. */
export async function runTools(siteDir: string): Promise<Problem[]> {
  const found = await Promise.all(tools.map((tool) => run(tool, siteDir)));
  return found.flat();
}

async function run({ name, command, read }: Tool, siteDir: string): Promise<Problem[]> {
  const { output, errors, succeeded } = await outcome(command, siteDir);
  const problems = tolerant(() => read(output, siteDir));
  if (succeeded || problems.length > 0) return problems;
  return [failure(name, command, `${errors}\n${output}`)];
}

/** What a reader of output finds; nothing where the output is not what it knows. */
function tolerant(read: () => Problem[]): Problem[] {
  try {
    return read();
  } catch (error) {
    if (error instanceof SyntaxError) return [];
    throw error;
  }
}

/** A tool that failed without saying where must not pass for one that found nothing. */
function failure(rule: string, [tool = '', ...args]: string[], output: string): Problem {
  const [said = 'nothing'] = output.trim().split('\n');
  return {
    rule,
    severity: 'error',
    file: 'package.json',
    line: 1,
    column: 1,
    found: `${tool} that failed, saying: ${said}`,
    expected: `${tool} to run to its end`,
    hint: `run it by itself: npx ${[tool, ...args].join(' ')}`,
  };
}

function outcome(command: string[], cwd: string) {
  return new Promise<{ output: string; errors: string; succeeded: boolean }>((resolve, reject) => {
    // On Windows npm is a script.
    const shell = process.platform === 'win32';
    const child = spawn('npm', ['exec', '--no', '--', ...command], { cwd, shell });
    const collected = { output: '', errors: '' };
    child.stdout.on('data', (chunk: Buffer) => {
      collected.output += chunk.toString();
    });
    child.stderr.on('data', (chunk: Buffer) => {
      collected.errors += chunk.toString();
    });
    child.on('error', reject);
    child.on('close', (status) => resolve({ ...collected, succeeded: status === 0 }));
  });
}

/** The text of a file of the site; undefined where there is none. */
export function textIn(siteDir: string, file: string): string | undefined {
  try {
    return readFileSync(path.join(siteDir, file), 'utf8');
  } catch {
    return undefined;
  }
}
