import { run } from './command';
import { siteDir } from './site-dir';
import { tellDifference } from './tell-difference';

run((args) => {
  process.stdout.write(tellDifference(siteDir, args));
});
