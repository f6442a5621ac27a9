import { describe, expect, it } from 'vitest';
import { harmless } from '../../.github/scripts/harmless.mjs';
import { runScript } from '../support/github';

describe('harmless', () => {
  /** What is harmless, with the invisible sign made visible. */
  const shown = (markdown: string) => harmless(markdown).replaceAll('\u2060', '·');

  it.each([
    [
      'calls nobody',
      'ask @someone, &#64;someone, \\@someone',
      'ask @·someone, &#64;·someone, \\@·someone',
    ],
    ['mentions no issue', 'fixes #12, o/r#3, GH-4, &num;5', 'fixes #·12, o/r#·3, GH-·4, &num;·5'],
    ['links to no issue', 'https://GitHub.com/o/r/issues/1', 'https://GitHub·.com/o/r/issues/1'],
    [
      'holds no HTML',
      '<img src=x> </p> <!-- data-difference -->',
      '<·img src=x> <·/p> <·!-- data-difference -->',
    ],
    ['holds no image', '![a](https://example.org/a.png)', '![a]·(https://example.org/a.png)'],
    [
      'hides no address',
      '[approve][1]\n\n[1]: https://example.org',
      '[approve]·[1]\n\n[1]·: https://example.org',
    ],
    ['holds no drawing', '```mermaid\ngraph\n```', '```text mermaid\ngraph\n```'],
    ['reads from left to right', 'abc\u202edcb\u0007', 'abcdcb'],
  ])('%s', (_, markdown, expected) => {
    expect(shown(markdown)).toBe(expected);
  });

  it('leaves what is harmless as it is, plain addresses of sources included', () => {
    const markdown =
      '## 3 claims changed\n\n- `tdsql-accounts`: ~~10%~~ **11%** (×1.1), 2025 &lt; 2026\n' +
      '| a | b |\n| - | - |\n| 1 < 2 | https://example.org/a?b=c#d |\n';
    expect(harmless(markdown)).toBe(markdown);
  });

  it('keeps an address that holds an @ whole', () => {
    expect(harmless('https://example.org/@user')).toBe('https://example.org/%40user');
  });

  it('cuts what GitHub would not take, at a line', () => {
    const text = harmless('0123456789\n'.repeat(10_000));
    expect(text.length).toBeLessThan(60_010);
    expect(text).toMatch(/\n0123456789\n\n…$/);
  });
});

describe('comment', () => {
  const run = {
    head_sha: 'a'.repeat(40),
    head_branch: 'more & better',
    head_repository: { id: 7, owner: { login: 'someone' } },
  };
  const event = { workflow_run: run };
  const pull = { number: 12, head: { sha: run.head_sha, repo: { id: 7 } } };
  const files = { number: '12\n', 'difference.md': 'Share: 10% → 11%' };
  const marked = '<!-- data-difference -->\nbefore';

  it('says what changes', async () => {
    const { changes } = await runScript('comment', files, { '/pulls': [pull] }, event);
    expect(changes.map(({ what }) => what)).toEqual(['POST /issues/12/comments']);
    expect(changes[0]?.body.body).toMatch(/^<!-- data-difference -->\n[\s\S]*Share: 10% → 11%$/);
  });

  it('says it anew in the same comment, on whichever page of them it stands', async () => {
    const others = Array.from({ length: 150 }, (_, id) => ({ id, body: 'fine', user: null }));
    const ours = { id: 900, body: marked, user: { login: 'github-actions[bot]' } };
    const lists = { '/pulls': [pull], '/issues/12/comments': [...others, ours] };
    const { changes } = await runScript('comment', files, lists, event);
    expect(changes.map(({ what }) => what)).toEqual(['PATCH /issues/comments/900']);
  });

  it('leaves a comment alone that somebody else marked like ours', async () => {
    const forged = { id: 901, body: marked, user: { login: 'someone' } };
    const lists = { '/pulls': [pull], '/issues/12/comments': [forged] };
    const { changes } = await runScript('comment', files, lists, event);
    expect(changes.map(({ what }) => what)).toEqual(['POST /issues/12/comments']);
  });

  it.each([
    ['another pull request', { '/pulls': [{ ...pull, number: 13 }] }],
    ['another commit', { '/pulls': [{ ...pull, head: { ...pull.head, sha: 'b'.repeat(40) } }] }],
    ['another fork', { '/pulls': [{ ...pull, head: { ...pull.head, repo: { id: 8 } } }] }],
    ['no pull request', {}],
  ])('says nothing where the run was for %s', async (_, lists) => {
    const { output, status, changes } = await runScript('comment', files, lists, event);
    expect(changes).toEqual([]);
    expect(status).toBe(0);
    expect(output).toBe('No open pull request has this commit at its head: nothing to say.');
  });

  it('begins no comment to say that nothing changes, and corrects the one that is there', async () => {
    const same = { ...files, 'difference.md': 'No difference in the data.\n' };
    const first = await runScript('comment', same, { '/pulls': [pull] }, event);
    expect(first.changes).toEqual([]);
    const ours = { id: 900, body: marked, user: { login: 'github-actions[bot]' } };
    const lists = { '/pulls': [pull], '/issues/12/comments': [ours] };
    const then = await runScript('comment', same, lists, event);
    expect(then.changes[0]?.body.body).toMatch(/No difference in the data\.$/);
  });

  it('refuses a file that is far too large', async () => {
    const large = { ...files, 'difference.md': 'x'.repeat(1_000_001) };
    const { status, changes, output } = await runScript(
      'comment',
      large,
      { '/pulls': [pull] },
      event,
    );
    expect({ status, changes }).toEqual({ status: 1, changes: [] });
    expect(output).toContain('difference.md has 1000001 bytes: too many');
  });
});

describe('issue', () => {
  const ours = { number: 5, body: '<!-- upkeep -->\nold', user: { login: 'github-actions[bot]' } };
  const whatIsDone = async (report: string, issues: unknown[]) => {
    const { changes } = await runScript('issue', { 'report.md': report }, { '/issues': issues });
    return changes;
  };

  it('opens one', async () => {
    const [opened, ...others] = await whatIsDone('# dead: 1\n', []);
    expect(others).toEqual([]);
    expect(opened).toMatchObject({ what: 'POST /issues', body: { labels: ['upkeep'] } });
    expect(opened?.body.body).toBe('<!-- upkeep -->\n# dead: 1');
  });

  it('brings the open one up to date', async () => {
    const changes = await whatIsDone('# dead: 2', [ours]);
    expect(changes.map(({ what }) => what)).toEqual(['PATCH /issues/5']);
  });

  it('closes it when all is mended', async () => {
    expect(await whatIsDone('', [ours])).toEqual([
      { what: 'PATCH /issues/5', body: { state: 'closed' } },
    ]);
  });

  it('opens none for nothing', async () => {
    expect(await whatIsDone('\n', [])).toEqual([]);
  });
});
