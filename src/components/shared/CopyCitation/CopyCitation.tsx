import Translate from '@docusaurus/Translate';
import type { Publication } from '../../../evidence/citing/publication';
import { formatCitation } from '../../../evidence/citing/reference';
import { Actions } from '../Actions/Actions';
import { CopyButton } from '../Actions/CopyButton';

interface Props {
  /** The key that BibTeX is to know it by. */
  id: string;
  /** What is cited, put together when it is asked for. */
  publication: () => Publication;
}

/** A row that copies a reference, its address included, in the form a reader's own text asks for. */
export function CopyCitation({ id, publication }: Props) {
  return (
    <Actions
      label={
        <Translate id="handbook.cite.copy" description="Heads buttons that name forms of reference">
          复制引文
        </Translate>
      }
    >
      <CopyButton label="GB/T 7714" text={() => formatCitation(publication(), 'gb7714')} />
      <CopyButton label="APA" text={() => formatCitation(publication(), 'apa')} />
      <CopyButton label="BibTeX" text={() => bibtexOf(id, publication())} />
    </Actions>
  );
}

/** The code that writes BibTeX is loaded with the first entry asked for. */
async function bibtexOf(id: string, publication: Publication): Promise<string> {
  const { citeInBibtex } = await import('../../../evidence/citing/bibtex');
  return citeInBibtex(id, publication);
}
