import {
  convertWorkflowTemplate,
  NoOperationTraceWriter,
  parseWorkflow,
} from '@actions/workflow-parser';
import type { HostingFile } from './hosting-files';

type Permissions = string | Record<string, string>;

interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
}

interface Job {
  if?: string;
  permissions?: Permissions;
  'timeout-minutes'?: number;
  strategy?: { matrix?: Record<string, unknown> };
  steps?: Step[];
}

interface WorkflowContent {
  name?: string;
  on: Record<string, { workflows?: string[] } | null>;
  permissions?: Permissions;
  concurrency?: unknown;
  jobs: Record<string, Job>;
}

/** A file of `.github/workflows/`. */
export type Workflow = HostingFile<WorkflowContent>;

/** What is wrong with a workflow, a sentence each, beginning with the job where there is one. */
type WorkflowRule = (workflow: Workflow) => string[];

/** What GitHub's own parser says: syntax, keys, values, expressions, jobs that need one another. */
export async function parserErrors({ name, text }: Workflow): Promise<string[]> {
  const { context, value } = parseWorkflow({ name, content: text }, new NoOperationTraceWriter());
  // The second step finds what only the whole tells. It is not for what the first could not read.
  if (value && context.errors.getErrors().length === 0) {
    await convertWorkflowTemplate(context, value);
  }
  return context.errors.getErrors().map(({ message }) => message);
}

/** Every action is named by a commit, which nobody can move, and by the version for the reader. */
const pinnedActions: WorkflowRule = ({ text }) =>
  [...text.matchAll(/^[ \t-]*uses:[ \t]*(.+)$/gm)]
    .map(([, action = '']) => action.trim())
    .filter((action) => !/^[\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(action))
    .map((action) => `\`${action}\` is not pinned: name a commit, \`@<40 hex digits> # v1.2.3\``);

/** What a job does not ask for it has not. */
const nothingByDefault: WorkflowRule = ({ content: { permissions } }) => {
  if (permissions === undefined) return ['say `permissions: {}` at the top'];
  return writesOf(permissions).map(
    (scope) => `\`${scope}: write\` belongs to the job that needs it`,
  );
};

/** Code of a pull request never runs where it could write. */
const writersRunOurCodeOnly: WorkflowRule = ({ content: { on, jobs } }) =>
  eachJob(jobs, ({ if: condition = '', permissions, steps = [] }) => {
    if (writesOf(permissions).length === 0) return [];
    const wrong: string[] = [];
    if ('pull_request' in on && !condition.includes("github.event_name != 'pull_request'")) {
      wrong.push("may write for a pull request: add `if: github.event_name != 'pull_request'`");
    }
    for (const step of steps) {
      if (/\b(npm|npx|node_modules)\b/.test(step.run ?? '')) {
        wrong.push('may write, so it runs no package: leave `npm` to another job');
      }
      if (isCheckout(step) && (step.with?.ref || step.with?.repository)) {
        wrong.push('may write, so it checks out no other commit than its own');
      }
    }
    return wrong;
  });

/** It gives the code of a pull request a token that writes. */
const noPullRequestTarget: WorkflowRule = ({ content: { on } }) =>
  'pull_request_target' in on ? ['`pull_request_target` is not for us: see comment.yml'] : [];

/** What is put into a script becomes part of it, whoever wrote it. */
const noExpressionsInScripts: WorkflowRule = ({ content: { jobs } }) =>
  eachStep(jobs, ({ run }) =>
    run?.includes('${{') ? ['a script holds an expression: pass it by `env`'] : [],
  );

/** The one secret is the token that GitHub makes for a run. */
const noSecrets: WorkflowRule = ({ text }) =>
  /\bsecrets\b/.test(text) ? ['no secret is needed: leave `secrets` out'] : [];

const noCredentialsLeft: WorkflowRule = ({ content: { jobs } }) =>
  eachStep(jobs, (step) =>
    isCheckout(step) && step.with?.['persist-credentials'] !== false
      ? ['the token stays on the disk: add `persist-credentials: false`']
      : [],
  );

const timeLimits: WorkflowRule = ({ content: { jobs } }) =>
  eachJob(jobs, (job) => {
    const minutes = job['timeout-minutes'];
    return minutes && minutes <= 60 ? [] : ['say `timeout-minutes`, 60 at most'];
  });

const oneRunAtATime: WorkflowRule = ({ content: { concurrency } }) =>
  concurrency ? [] : ['say with `concurrency` what becomes of an earlier run'];

/** Every rule, by name. */
export const workflowRules = {
  pinnedActions,
  nothingByDefault,
  writersRunOurCodeOnly,
  noPullRequestTarget,
  noExpressionsInScripts,
  noSecrets,
  noCredentialsLeft,
  timeLimits,
  oneRunAtATime,
} satisfies Record<string, WorkflowRule>;

/** What jobs may write: `deploy: pages`. */
export function writesIn({ content: { jobs } }: Workflow): string[] {
  return eachJob(jobs, ({ permissions }) => writesOf(permissions));
}

/** The scripts of `package.json` that a text runs: of `npm run check`, `npm test` and the like. */
export function scriptsRunBy(text: string): string[] {
  const named = [...text.matchAll(/\bnpm run (?:--silent )?([\w:-]+)/g)].map(
    ([, name = '']) => name,
  );
  return /\bnpm test\b/.test(text) ? [...named, 'test'] : named;
}

function writesOf(permissions: Permissions | undefined): string[] {
  if (typeof permissions === 'string') return permissions === 'write-all' ? ['all'] : [];
  return Object.entries(permissions ?? {})
    .filter(([, level]) => level === 'write')
    .map(([scope]) => scope);
}

function eachJob(jobs: Record<string, Job>, check: (job: Job) => string[]): string[] {
  return Object.entries(jobs).flatMap(([name, job]) =>
    check(job).map((said) => `${name}: ${said}`),
  );
}

function eachStep(jobs: Record<string, Job>, check: (step: Step) => string[]): string[] {
  return eachJob(jobs, ({ steps = [] }) => steps.flatMap(check));
}

function isCheckout({ uses }: Step): boolean {
  return uses?.startsWith('actions/checkout@') ?? false;
}
