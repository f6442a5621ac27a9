import { build, site } from './site-build';

process.exitCode = build(site) ? 0 : 1;
