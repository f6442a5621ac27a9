import { editionView } from './records';

export default editionView();
