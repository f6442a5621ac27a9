import { Audit } from '../components/Audit/Audit';
import { Sources } from '../components/Sources/Sources';
import type { AuditEntryView, AuditView } from '../evidence/views/views';
import { claim, longWord } from '../samples/records';
import { Gallery } from './_gallery/Gallery';

function entry(id: string, fields: Partial<AuditEntryView> = {}): AuditEntryView {
  return {
    earlier: {
      id,
      statement: [`It was said of ${id}.`],
      locator: `§ ${id}`,
      path: `/docs/2020-10/history#claim-${id}`,
    },
    verdict: 'confirmed',
    claim: claim(`now-${id}`),
    evidence: [],
    ...fields,
  };
}

/* A page has one audit, so these are all of one. */
const data: AuditView = {
  record: 'audit',
  edition: '2020-10',
  entries: [
    entry('confirmed'),
    entry('corrected', {
      verdict: 'corrected',
      claim: claim('now-corrected', { note: ['Two sources differ.'] }),
      evidence: [claim('further-a'), claim('further-b')],
    }),
    entry('outdated', {
      verdict: 'outdated',
      earlier: { id: 'outdated', statement: ['It was said nowhere in particular.'] },
    }),
    entry('unverifiable', {
      verdict: 'unverifiable',
      claim: claim('now-unverifiable', { sources: [] }),
    }),
    entry('long', { earlier: { id: 'long', statement: [longWord], locator: longWord } }),
    ...Array.from({ length: 10 }, (_, index) => entry(`plain-${index}`)),
  ],
};
const page = [data];

export default function AuditGallery() {
  return (
    <Gallery
      component="Audit"
      states={[
        { name: 'every verdict', show: <Audit data={data} page={page} /> },
        { name: 'sources of the page', show: <Sources page={page} /> },
      ]}
    />
  );
}
