import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { LoadContext, Plugin, Props } from '@docusaurus/types';
import type { SoundSite } from '../checks/reading/sound-site';
import { cardOf, type DescribedSite, graphOf, isArticle } from '../crawling/describe-page';
import { contentOfEdition } from '../crawling/edition-content';
import { addToHead } from '../crawling/head';
import { readRenderedPage } from '../crawling/rendered-page';
import { robotsFile } from '../crawling/robots';
import { altOf } from '../crawling/social-image/card';
import { makeImages } from '../crawling/social-image/images-fs';
import { defaultLocale, isLocale, type Locale } from '../evidence/locale';
import { nextEdition } from '../evidence/reading/edition';
import { contentIn } from './evidence/content';

/** Where social images lie, within the site of a language. */
const imageFolder = 'img/social';

/**
 * Tells crawlers what pages are: structured data and a social image in the head of each, and where they
 * are listed. All of it is put into pages as they were rendered, so that no reader loads a byte of it twice.
 */
export default function crawlersPlugin(context: LoadContext): Plugin {
  const { i18n } = context;
  const locale = isLocale(i18n.currentLocale) ? i18n.currentLocale : defaultLocale;
  let site: SoundSite | undefined;
  return {
    name: 'handbook-crawlers',

    async allContentLoaded({ allContent }) {
      site = contentIn(allContent);
    },

    getClientModules() {
      return [path.resolve(__dirname, '../crawling/client/leave-behind.ts')];
    },

    async postBuild(props) {
      // The gallery of components is not for crawlers.
      if (!site || props.siteConfig.noIndex) return;
      await describePages(props, describedSite(site, props, locale));
      if (locale !== defaultLocale) return;
      const robots = robotsFile(rootOf(props), languagesIn(props));
      writeFileSync(path.join(props.outDir, 'robots.txt'), robots);
    },
  };
}

function rootOf({ siteConfig, i18n }: Props): string {
  return siteConfig.url + (i18n.localeConfigs[defaultLocale]?.baseUrl ?? '/');
}

/** The path of each language within the site. */
function languagesIn({ i18n }: Props): string[] {
  const root = i18n.localeConfigs[defaultLocale]?.baseUrl ?? '/';
  return Object.values(i18n.localeConfigs).map(({ baseUrl }) => baseUrl.slice(root.length));
}

function describedSite(site: SoundSite, props: Props, locale: Locale): DescribedSite {
  const { siteConfig, baseUrl } = props;
  const { editions, freezes } = site;
  const contents = new Map(
    editions.map((edition) => {
      const freeze = freezes.find((each) => each.edition === edition.name);
      const on = freeze?.manifest?.manifest?.frozenOn;
      const frozen = on === undefined ? undefined : { on, errata: freeze?.errata?.errata ?? [] };
      return [edition.name, contentOfEdition(edition, editions, locale, frozen)] as const;
    }),
  );
  const latest = editions.findLast(({ name }) => name !== nextEdition);
  return {
    facts: {
      locale,
      title: siteConfig.title,
      tagline: siteConfig.tagline,
      root: rootOf(props),
      home: siteConfig.url + baseUrl,
      repository: String(siteConfig.customFields?.repository),
    },
    editions: contents,
    latest: latest && contents.get(latest.name),
  };
}

async function describePages(props: Props, site: DescribedSite): Promise<void> {
  const pages = await readPages(props);
  const cards = pages.map(({ page }) => cardOf(page, site));
  const images = await makeImages(cards);
  mkdirSync(path.join(props.outDir, imageFolder), { recursive: true });
  for (const [index, { file, html, page }] of pages.entries()) {
    const card = cards[index] as (typeof cards)[number];
    const image = images[index] as (typeof images)[number];
    const url = `${site.facts.home}${imageFolder}/${image.file}`;
    writeFileSync(path.join(props.outDir, imageFolder, image.file), image.png);
    const described = addToHead(html, {
      type: isArticle(page, site) ? 'article' : 'website',
      siteName: site.facts.title,
      image: { url, alt: altOf(card) },
      graph: graphOf(page, site, url),
    });
    replace(file, described);
  }
}

/** The pages of the language that was built. */
async function readPages({ routesPaths, baseUrl, outDir, siteConfig }: Props) {
  const pages = routesPaths.map(async (route) => {
    const within = decodeURI(route.slice(baseUrl.length));
    const file = path.join(outDir, `${within || 'index'}.html`);
    if (!existsSync(file)) return [];
    const html = await readFile(file, 'utf8');
    const url = siteConfig.url + route;
    return [{ file, html, page: { ...readRenderedPage(html, siteConfig.title), url } }];
  });
  return (await Promise.all(pages)).flat();
}

/** Others read the pages of the build at the same time: they find the one or the other, never a part. */
function replace(file: string, content: string): void {
  writeFileSync(`${file}.new`, content);
  renameSync(`${file}.new`, file);
}
