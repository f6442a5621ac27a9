import { Audit } from '../components/Audit/Audit';
import { Sources } from '../components/Sources/Sources';
import { auditEntry, claim, longWord } from '../evidence/views/samples';
import type { AuditView } from '../evidence/views/views';
import { Gallery } from './_gallery/Gallery';

/* A page has one audit, so these are all of one. */
const data: AuditView = {
  record: 'audit',
  edition: '2020-10',
  entries: [
    auditEntry('confirmed'),
    auditEntry('corrected', {
      verdict: 'corrected',
      claim: claim('now-corrected', { note: ['Two sources differ.'] }),
      evidence: [claim('further-a'), claim('further-b')],
    }),
    auditEntry('outdated', {
      verdict: 'outdated',
      earlier: { id: 'outdated', statement: ['It was said nowhere in particular.'] },
    }),
    auditEntry('unverifiable', {
      verdict: 'unverifiable',
      claim: claim('now-unverifiable', { sources: [] }),
    }),
    auditEntry('long', { earlier: { id: 'long', statement: [longWord], locator: longWord } }),
    ...Array.from({ length: 10 }, (_, index) => auditEntry(`plain-${index}`)),
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
