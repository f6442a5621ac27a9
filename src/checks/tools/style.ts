import type { Problem } from '../../evidence/reading/problem';

const annotation = /^::(error|warning) (.*?)::(.*)$/gm;

/** What Biome says, run with `--reporter=github`, as problems. */
export function styleProblems(output: string, siteDir: string): Problem[] {
  return [...output.matchAll(annotation)].flatMap(([, level, properties = '', message = '']) => {
    const values = new URLSearchParams(properties.replaceAll(',', '&').replaceAll('+', '%2B'));
    const title = values.get('title') ?? '';
    const formatting = title === 'format';
    return {
      rule: formatting ? 'format' : `lint ${title.replace(/^(lint|assist)\//, '')}`,
      severity: level === 'error' ? 'error' : 'warning',
      file: (values.get('file') ?? '').replace(`${siteDir}/`, ''),
      line: Number(values.get('line') ?? 1),
      column: Number(values.get('col') ?? 1),
      found: formatting ? 'code that is not formatted' : decodeData(message).replace(/\.$/, ''),
      expected: formatting ? 'code as Biome formats it' : 'code without it',
      hint: formatting ? 'run `npm run fix`' : 'run `npm run fix`; what it leaves is for a person',
    } satisfies Problem;
  });
}

function decodeData(text: string): string {
  return text.replaceAll('%0A', ' ').replaceAll('%0D', '').replaceAll('%25', '%');
}
