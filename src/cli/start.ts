import { serveBuild } from './serve-build';
import { site } from './site-build';

serveBuild({ target: site, name: 'The handbook', command: 'npm start' });
