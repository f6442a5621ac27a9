// Loaded into the process of Docusaurus before it starts, where a part of a locale is built: has it render
// the pages of that part alone. All else, above all the scripts, is made from the whole locale, so that it is
// the same in every part. Plain JavaScript, because Docusaurus's process knows no other.
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/**
 * @typedef {{ name: string; postBuild?: (props: Props) => unknown }} Plugin
 * @typedef {{ path: string; routes?: Route[] }} Route
 * @typedef {{ baseUrl: string; routesPaths: string[]; routes: Route[]; plugins: Plugin[];
 *   siteConfig: { onBrokenAnchors: string } }} Props
 * @typedef {{ links: string[]; anchors: string[] }} Collected
 * @typedef {{ collectedData: Record<string, Collected> }} Rendered
 * @typedef {(task: { props: Props }) => Promise<Rendered>} RenderPages
 */

/** What write after the build for each page, and so in each part; all others do once for a locale. */
const pagewise = ['handbook-crawlers', 'docusaurus-plugin-sitemap'];

/** @type {{ edition: string; editions: string[]; beside: string; anchors: string }} */
const { edition, editions, beside, anchors } = JSON.parse(process.env.HANDBOOK_PART ?? '{}');

try {
  const executor = createRequire(import.meta.url)('@docusaurus/core/lib/ssg/ssgExecutor.js');
  executor.executeSSG = renderPart(executor.executeSSG);
} catch {
  // Another version of Docusaurus: it renders all pages, and whoever asked for the part finds that out.
}

/**
 * @param {RenderPages} render - as Docusaurus has it
 * @returns {RenderPages}
 */
function renderPart(render) {
  return async (task) => {
    const { props } = task;
    const own = {
      routesPaths: props.routesPaths.filter((route) => isOwn(route, props.baseUrl)),
      routes: leavesOf(props.routes).filter(({ path }) => isOwn(path, props.baseUrl)),
    };
    for (const plugin of props.plugins) keepToPart(plugin, own);
    // Where a link leads within a page of another part is known once they are joined.
    props.siteConfig.onBrokenAnchors = 'ignore';
    const rendered = await render({
      ...task,
      props: { ...props, routesPaths: own.routesPaths },
    });
    writeFileSync(anchors, JSON.stringify(anchorsOf(rendered.collectedData)));
    return rendered;
  };
}

/**
 * @param {string} route
 * @param {string} baseUrl
 */
function isOwn(route, baseUrl) {
  const holder = editions.find((each) => route.startsWith(`${baseUrl}docs/${each}/`)) ?? beside;
  return holder === edition;
}

/**
 * @param {Route[]} routes
 * @returns {Route[]}
 */
function leavesOf(routes) {
  return routes.flatMap((route) => (route.routes ? leavesOf(route.routes) : [route]));
}

/**
 * Lets a plugin write after the build what belongs to the part, and no more.
 * @param {Plugin} plugin
 * @param {Partial<Props>} own
 */
function keepToPart(plugin, own) {
  const { name, postBuild } = plugin;
  if (pagewise.includes(name)) {
    plugin.postBuild = (props) => postBuild?.call(plugin, { ...props, ...own });
  } else if (edition !== beside) {
    plugin.postBuild = undefined;
  }
}

/**
 * What the join needs to look where links lead: of each page its anchors, and its links to anchors.
 * @param {Rendered['collectedData']} pages
 */
function anchorsOf(pages) {
  return Object.fromEntries(
    Object.entries(pages).map(([page, { links, anchors }]) => {
      return [page, { links: links.filter((link) => link?.includes('#')), anchors }];
    }),
  );
}
