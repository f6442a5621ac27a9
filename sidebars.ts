import type { SidebarsConfig } from '@docusaurus/plugin-content-docs';

/** The pages of an edition in reading order. */
const sidebars: SidebarsConfig = {
  handbook: [
    'overview',
    'history',
    'tencent-vs-alibaba',
    'banking',
    'insurance',
    'tdsql',
    'tbaas',
    'outlook',
    'ecosystem',
    'audit',
    'resources',
    'glossary',
    'methodology',
  ],
};

export default sidebars;
