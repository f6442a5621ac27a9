import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { locales } from '../../src/evidence/locale';
import editions from '../../versions.json';
import { hostingFile, read, readHostingFiles, repository } from '../support/hosting-files';
import {
  parserErrors,
  scriptsRunBy,
  type Workflow,
  workflowRules,
  writesIn,
} from '../support/workflows';

const workflows: Workflow[] = readHostingFiles('workflows');
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };

describe.each(workflows.map((workflow) => [workflow.name, workflow] as const))(
  '%s',
  (_, workflow) => {
    it('is a workflow that GitHub understands', async () => {
      expect(await parserErrors(workflow)).toEqual([]);
    });

    it.each(Object.entries(workflowRules))('keeps the rule %s', (_, rule) => {
      expect(rule(workflow)).toEqual([]);
    });

    it('runs scripts that exist', () => {
      const missing = scriptsRunBy(workflow.text).filter((name) => !scripts[name]);
      expect(missing).toEqual([]);
      const files = workflow.text.match(/\.github\/scripts\/\w+\.mjs/g) ?? [];
      expect(files.filter((file) => !existsSync(path.join(repository, file)))).toEqual([]);
    });
  },
);

describe('the workflows together', () => {
  it('may write this and no more', () => {
    const writes = workflows.flatMap((workflow) =>
      writesIn(workflow).map((write) => `${workflow.name} ${write}`),
    );
    expect(writes).toEqual([
      'comment.yml comment: pull-requests',
      'site.yml deploy: pages',
      'site.yml deploy: id-token',
      'upkeep.yml issue: issues',
    ]);
  });

  it('build every part of the site that there is', () => {
    const site = workflows.find(({ name }) => name === 'site.yml');
    expect(site?.content.jobs.build?.strategy?.matrix).toEqual({
      include: '${{ fromJSON(needs.plan.outputs.parts) }}',
    });
    expect(site?.text).toContain('parts=$(npm run --silent build -- --list)');
    const listed = spawnSync('npm', ['run', '--silent', 'build', '--', '--list'], {
      cwd: repository,
      encoding: 'utf8',
      shell: process.platform === 'win32',
    });
    const parts = [...editions, 'next', 'beside'].flatMap((edition) =>
      locales.map((locale) => ({ locale, edition })),
    );
    expect(JSON.parse(listed.stdout)).toHaveLength(parts.length);
    expect(JSON.parse(listed.stdout)).toEqual(expect.arrayContaining(parts));
  });

  it('follow upon workflows that exist', () => {
    const names = workflows.map(({ content }) => content.name);
    const awaited = workflows.flatMap(({ content }) => content.on.workflow_run?.workflows ?? []);
    expect(awaited).toEqual(['Data difference']);
    expect(names).toEqual(expect.arrayContaining(awaited));
  });
});

describe('the rules', () => {
  const pin = '0123456789012345678901234567890123456789';
  const workflow = (more: { top?: string; on?: string; job?: string; steps?: string } = {}) =>
    hostingFile(
      'example.yml',
      `
name: Example
on: { ${more.on ?? 'push'}: }
${more.top ?? 'permissions: {}\nconcurrency: example'}
jobs:
  build:
    runs-on: ubuntu-24.04
    ${more.job ?? 'timeout-minutes: 5'}
    steps:
      ${more.steps ?? '- run: echo'}
`,
    ) as Workflow;

  it('find nothing in a sound one', async () => {
    expect(await parserErrors(workflow())).toEqual([]);
    expect(Object.values(workflowRules).flatMap((rule) => rule(workflow()))).toEqual([]);
  });

  it.each([
    ['an unknown key', { job: 'timeout-minutess: 5' }, "Unexpected value 'timeout-minutess'"],
    ['a broken expression', { job: 'if: github.(' }, 'Unexpected symbol'],
    ['a job that waits for itself', { job: 'needs: build' }, 'no dependencies'],
    ['an unknown event', { on: 'pull_requests' }, 'pull_requests'],
  ])('GitHub does not understand %s', async (_, more, said) => {
    expect((await parserErrors(workflow(more))).join()).toContain(said);
  });

  it.each<[keyof typeof workflowRules, Parameters<typeof workflow>[0], string]>([
    [
      'pinnedActions',
      { steps: '- uses: actions/checkout@v7' },
      '`actions/checkout@v7` is not pinned: name a commit, `@<40 hex digits> # v1.2.3`',
    ],
    [
      'pinnedActions',
      { steps: `- uses: actions/checkout@${pin}` },
      `\`actions/checkout@${pin}\` is not pinned: name a commit, \`@<40 hex digits> # v1.2.3\``,
    ],
    ['nothingByDefault', { top: 'concurrency: a' }, 'say `permissions: {}` at the top'],
    [
      'nothingByDefault',
      { top: 'permissions: { contents: write }' },
      '`contents: write` belongs to the job that needs it',
    ],
    [
      'writersRunOurCodeOnly',
      { on: 'pull_request', job: 'permissions: { issues: write }' },
      "build: may write for a pull request: add `if: github.event_name != 'pull_request'`",
    ],
    [
      'writersRunOurCodeOnly',
      { job: 'permissions: { issues: write }', steps: '- run: npm ci' },
      'build: may write, so it runs no package: leave `npm` to another job',
    ],
    [
      'writersRunOurCodeOnly',
      {
        on: 'workflow_run',
        job: 'permissions: write-all',
        steps: `- { uses: actions/checkout@${pin}, with: { ref: refs/pull/1/merge } }`,
      },
      'build: may write, so it checks out no other commit than its own',
    ],
    [
      'noPullRequestTarget',
      { on: 'pull_request_target' },
      '`pull_request_target` is not for us: see comment.yml',
    ],
    [
      'noExpressionsInScripts',
      { steps: "- run: echo '${{ github.event.pull_request.title }}'" },
      'build: a script holds an expression: pass it by `env`',
    ],
    [
      'noSecrets',
      { steps: '- { run: echo, env: { KEY: "${{ secrets.KEY }}" } }' },
      'no secret is needed: leave `secrets` out',
    ],
    [
      'noCredentialsLeft',
      { steps: `- uses: actions/checkout@${pin} # v7.0.1` },
      'build: the token stays on the disk: add `persist-credentials: false`',
    ],
    ['timeLimits', { job: 'if: true' }, 'build: say `timeout-minutes`, 60 at most'],
    ['timeLimits', { job: 'timeout-minutes: 360' }, 'build: say `timeout-minutes`, 60 at most'],
    [
      'oneRunAtATime',
      { top: 'permissions: {}' },
      'say with `concurrency` what becomes of an earlier run',
    ],
  ])('%s finds what is wrong', (name, more, said) => {
    expect(workflowRules[name](workflow(more))).toEqual([said]);
  });

  it('see every script that is run', () => {
    expect(
      scriptsRunBy('npm run --silent diff -- HEAD^1 && npm run build -- --join\nnpm test'),
    ).toEqual(['diff', 'build', 'test']);
  });
});
