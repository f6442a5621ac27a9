import { serveBuild } from './serve-build';
import { gallery } from './site-build';

serveBuild({ target: gallery, name: 'The gallery', command: 'npm run gallery' });
