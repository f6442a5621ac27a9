import { readFileSync } from 'node:fs';
import path from 'node:path';
import { descriptions } from '../rules';
import { styleDescriptions } from '../style';
import { rulesPage } from './document';
import { readExamples } from './example-fs';

/** Where the examples of rules lie in the repository. */
const examplesFolder = 'tests/fixtures/checks';

/** The page that explains every rule, made from the examples of a repository. */
export function readRulesPage(siteDir: string): string {
  const folder = path.join(siteDir, examplesFolder);
  const examples = new Map(readExamples(folder).map((example) => [example.rule, example]));
  return rulesPage(
    [...descriptions, ...styleDescriptions].flatMap(([rule, description]) => {
      const example = examples.get(rule);
      if (!example) return [];
      const says = readFileSync(path.join(folder, rule, 'says.txt'), 'utf8');
      return [{ description, example, says }];
    }),
  );
}
