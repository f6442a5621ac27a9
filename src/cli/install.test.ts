import { describe, expect, it } from 'vitest';
import { missingPackages } from './install.mjs';

const wanted = {
  packages: {
    '': { version: '1.0.0' },
    'node_modules/react': { version: '19.3.1' },
    'node_modules/yaml': { version: '2.9.1' },
    'node_modules/fsevents': { version: '2.3.3', optional: true },
  },
};

describe('missingPackages', () => {
  it('names what is absent, except what is optional', () => {
    expect(missingPackages(wanted, {})).toEqual(['node_modules/react', 'node_modules/yaml']);
  });

  it('names what is there in another version', () => {
    const installed = {
      packages: {
        'node_modules/react': { version: '18.0.0' },
        'node_modules/yaml': { version: '2.9.1' },
      },
    };
    expect(missingPackages(wanted, installed)).toEqual(['node_modules/react']);
  });

  it('names nothing where all is there', () => {
    const installed = {
      packages: {
        'node_modules/react': { version: '19.3.1' },
        'node_modules/yaml': { version: '2.9.1' },
      },
    };
    expect(missingPackages(wanted, installed)).toEqual([]);
  });
});
