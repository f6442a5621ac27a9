import type { Site } from '../checks/reading/site';
import { readSite } from '../checks/reading/site-fs';
import { latestToday } from '../evidence/figures/today';
import { nextEdition, type ReadEdition } from '../evidence/reading/edition';
import {
  type Address,
  addressesInData,
  addressesInPage,
  byAddress,
} from '../evidence/upkeep/addresses';
import { dueClaims } from '../evidence/upkeep/due-claims';
import { reportUpkeep, type Visited } from '../evidence/upkeep/report';
import { reviewInterval } from '../evidence/upkeep/review-date';
import { parseArguments, run, UsageProblem } from './command';
import { siteDir } from './site-dir';
import { visitAll } from './visit';

const usage = `Usage: npm run upkeep [-- --months 36] [--offline]
Lists links that are dead and claims that are due for review, in Markdown. \`--months\` says how long after
its as-of date a claim is where it does not say so itself: ${reviewInterval} where left out. \`--offline\` leaves
the links out.`;

interface Wish {
  months: number;
  offline: boolean;
}

function wishIn(args: string[]): Wish {
  const { values } = parseArguments(usage, {
    args,
    options: {
      months: { type: 'string', default: String(reviewInterval) },
      offline: { type: 'boolean', default: false },
    },
  });
  if (!/^[1-9]\d{0,3}$/.test(values.months)) throw new UsageProblem(usage);
  return { months: Number(values.months), offline: values.offline };
}

/**
 * What wants upkeep in the edition that is being written; what is cut no longer changes. Links are no
 * reason to fail: they are other people's.
 */
async function findUpkeep(edition: ReadEdition, site: Site, { months, offline }: Wish) {
  const today = latestToday(Date.now());
  const visited = offline ? [] : await visitEach(addressesOf(edition, site));
  return reportUpkeep({ today, visited, due: dueClaims(edition, { today, interval: months }) });
}

function addressesOf(edition: ReadEdition, { pages }: Site): Address[] {
  const inPages = pages
    .filter((page) => page.edition === edition.name)
    .flatMap(({ path, text }) => addressesInPage(path, text));
  return byAddress([...addressesInData(edition), ...inPages]);
}

async function visitEach(addresses: Address[]): Promise<Visited[]> {
  const answers = new Map<string, Visited['answer']>();
  const asked = addresses.map(({ address }) => address);
  await visitAll(asked, (address, answer) => {
    answers.set(address, answer);
    if (answers.size % 50 === 0) console.error(`${answers.size} of ${asked.length} links`);
  });
  return addresses.flatMap((each) => {
    const answer = answers.get(each.address);
    return answer ? [{ ...each, answer }] : [];
  });
}

async function main(args: string[]): Promise<void> {
  const wish = wishIn(args);
  const site = readSite(siteDir);
  const edition = site.library.editions.find(({ name }) => name === nextEdition);
  const report = edition ? await findUpkeep(edition, site, wish) : '';
  if (report) console.log(report);
  else console.error('Nothing wants upkeep.');
}

run(main);
