import { expect, it } from 'vitest';
import { edition, sound } from '../../../tests/support/evidence';
import { modulesOf } from './modules';

const whole = edition(
  {
    ...sound,
    timeline: `
      history:
        caption: { zh-Hans: 历程, en: History }
        events:
          - { label: { zh-Hans: 先, en: First }, kind: milestone, claim: share, date: start }
          - { label: { zh-Hans: 后, en: Then }, kind: milestone, claim: share, date: start }
    `,
  },
  { name: '2020-10' },
);

function codeOf(file: string): string | undefined {
  return modulesOf(whole, 'en').find((module) => module.file === file)?.code;
}

it('writes a record as a module that imports what it rests on, once', () => {
  const code = codeOf('2020-10/timeline/history.js');
  expect(code).toMatch(/^import link0 from '@evidence\/2020-10\/claim\/share';\nexport default \{/);
  expect(code?.match(/"claim":link0/g)).toHaveLength(2);
  expect(code).not.toContain('The share is');
});

it('writes a record that rests on nothing as plain data', () => {
  const code = codeOf('2020-10/source/report.js') ?? '';
  expect(code).not.toContain('import');
  expect(JSON.parse(code.replace(/^export default /, '').replace(/;\n$/, ''))).toMatchObject({
    record: 'source',
    summary: 'Gives shares.',
  });
});

it('is not misled by text that looks like its own marks', () => {
  const source = sound.source.replace('A report', '\'{"\\u0000link":0} link0\'');
  const [module] = modulesOf(edition({ source }, { name: '2020-10' }), 'en').filter(
    ({ file }) => file === '2020-10/source/report.js',
  );
  expect(module?.code).toContain('\\"');
  expect(module?.code).not.toContain('import');
});
