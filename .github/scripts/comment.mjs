// Keeps one comment on a pull request that says what it changes in the data:
// node comment.mjs <folder of the artifact>
import { readFileSync } from 'node:fs';
import { ask, list, ourselves } from './github.mjs';
import { harmless, readUntrusted } from './harmless.mjs';

const marker = '<!-- data-difference -->';

/** What `npm run diff` prints where there is none: not worth a comment. */
const noDifference = 'No difference in the data.';

/**
 * The open pull request that a run was for. The artifact names it, but anybody may have written that:
 * what counts is that GitHub has it with this commit of this repository at its head.
 * @param {any} run - the `workflow_run` of the event
 * @param {string} stated - the number in the artifact
 * @returns {Promise<number | undefined>}
 */
async function pullRequestOf(run, stated) {
  const head = `${run.head_repository.owner.login}:${run.head_branch}`;
  const open = await list(`/pulls?state=open&head=${encodeURIComponent(head)}`);
  return open
    .filter((pull) => pull.head.sha === run.head_sha)
    .filter((pull) => pull.head.repo?.id === run.head_repository.id)
    .map((pull) => pull.number)
    .find((number) => String(number) === stated.trim());
}

/**
 * @param {string} difference
 * @param {string} commit
 */
function commentOn(difference, commit) {
  return `${marker}
### 数据改动 · What changes in the data

由这个合并请求自己的代码在 ${commit.slice(0, 7)} 上得出。Worked out at ${commit.slice(0, 7)} by this pull request's own code.

${harmless(difference)}`;
}

const folder = process.argv[2] ?? '.';
const { workflow_run: run } = JSON.parse(readFileSync(process.env.GITHUB_EVENT_PATH ?? '', 'utf8'));
const number = await pullRequestOf(run, readUntrusted(folder, 'number'));
if (number === undefined) {
  console.log('No open pull request has this commit at its head: nothing to say.');
} else {
  const difference = readUntrusted(folder, 'difference.md').trim();
  const comments = await list(`/issues/${number}/comments?`);
  const earlier = comments.find(
    ({ body, user }) => user?.login === ourselves && body?.startsWith(marker),
  );
  const body = commentOn(difference, run.head_sha);
  if (earlier) await ask('PATCH', `/issues/comments/${earlier.id}`, { body });
  else if (difference === noDifference) console.log(noDifference);
  else await ask('POST', `/issues/${number}/comments`, { body });
}
