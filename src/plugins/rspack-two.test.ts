import { expect, it } from 'vitest';
import rspackTwo from './rspack-two';

/** What it adds to a configuration; the types are webpack's. */
function added(config: object, isServer: boolean): unknown {
  const [own, none] = [rspackTwo().configureWebpack, undefined as never];
  return own?.(config, isServer, none, none);
}

const cache = { type: 'persistent', version: '3.10.2' };

it('keeps from one start to the next what Docusaurus has Rspack 1 keep as an experiment', () => {
  expect(added({ cache: true, experiments: { cache } }, false)).toEqual({ cache });
  expect(added({ experiments: {} }, false)).toEqual({});
});

it('has what renders pages loaded as Docusaurus loads it', () => {
  expect(added({}, true)).toEqual({ output: { library: { type: 'commonjs2' } } });
});
