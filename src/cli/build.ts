import { build } from './site-build';

process.exitCode = build() ? 0 : 1;
