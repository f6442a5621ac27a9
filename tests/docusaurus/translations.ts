import { translationsView } from '../../src/evidence/views/samples';

export default [translationsView()];
