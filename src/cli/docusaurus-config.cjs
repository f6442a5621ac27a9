// The configuration as a build reads it, with the plugins of the site in one script, so that what they share is loaded
// once. Docusaurus's own reader would take seconds to compile it all. Plain JavaScript, because that reader leaves it
// to Node.
const path = require('node:path');
const { load } = require('../workers/load.cjs');

/** It is asked for twice, and each time for the same locale: whoever starts the build says which. */
module.exports = async () => {
  const { default: config } = await load(path.resolve(__dirname, '../../docusaurus.config.ts'));
  return config;
};
