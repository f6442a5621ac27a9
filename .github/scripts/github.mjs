// A few calls of GitHub's REST API, for jobs that may write: they install nothing, so that no package
// has their token.

/** Who posts with the token of a workflow. */
export const ourselves = 'github-actions[bot]';

/**
 * Asks the API about this repository.
 * @param {string} method
 * @param {string} path - below `/repos/<owner>/<name>`
 * @param {unknown} [body] - sent as JSON
 * @returns {Promise<any>} the answer
 */
export async function ask(method, path, body) {
  const { GITHUB_API_URL, GITHUB_REPOSITORY, GITHUB_TOKEN } = process.env;
  const response = await fetch(`${GITHUB_API_URL}/repos/${GITHUB_REPOSITORY}${path}`, {
    method,
    headers: {
      accept: 'application/vnd.github+json',
      authorization: `Bearer ${GITHUB_TOKEN}`,
      'x-github-api-version': '2022-11-28',
    },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  if (!response.ok) {
    throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
  }
  return response.json();
}

/**
 * Everything in a list, page by page.
 * @param {string} path - with its query
 * @returns {Promise<any[]>}
 */
export async function list(path) {
  const found = [];
  for (let page = 1; ; page++) {
    const items = await ask('GET', `${path}&per_page=100&page=${page}`);
    found.push(...items);
    if (items.length < 100) return found;
  }
}
