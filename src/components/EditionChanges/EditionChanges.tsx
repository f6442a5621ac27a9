import type { EditionChangesView } from '../../evidence/views/edition-changes';
import { ChangedPages } from './ChangedPages';
import { ClaimChanges } from './ClaimChanges';
import { PairHead } from './PairHead';
import { RecordChanges } from './RecordChanges';

interface Props {
  data: EditionChangesView;
}

/** What became of one edition in a later one: its claims, its pages, and all else that it is made of. */
export function EditionChanges({ data }: Props) {
  return (
    <>
      <PairHead data={data} />
      <ClaimChanges data={data} />
      <ChangedPages pages={data.contents} />
      <RecordChanges groups={data.records} />
    </>
  );
}
