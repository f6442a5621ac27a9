import Translate from '@docusaurus/Translate';
import type { Publication } from '../../../evidence/citing/publication';
import { formatCitation, formatPermanentCitation } from '../../../evidence/citing/reference';
import { Actions } from '../Actions/Actions';
import { CopyButton } from '../Actions/CopyButton';

interface Props {
  /** The key that BibTeX and CSL-JSON are to know it by. */
  id: string;
  /** What is cited, put together when it is asked for. */
  publication: () => Publication;
  /** Whether what is cited never changes. */
  permanent?: boolean;
}

/** A row that copies a reference, its address included, in the form a reader's own text asks for. */
export function CopyCitation({ id, publication, permanent }: Props) {
  const format = permanent ? formatPermanentCitation : formatCitation;
  return (
    <Actions
      label={
        <Translate id="handbook.cite.copy" description="Heads buttons that name forms of reference">
          复制引文
        </Translate>
      }
    >
      <CopyButton label="GB/T 7714" text={() => format(publication(), 'gb7714')} />
      <CopyButton label="APA" text={() => format(publication(), 'apa')} />
      <CopyButton label="BibTeX" text={() => bibtexOf(id, publication())} />
      <CopyButton label="CSL-JSON" text={() => cslOf(id, publication())} />
    </Actions>
  );
}

/** The code that writes what programs read is loaded with the first entry asked for. */
async function bibtexOf(id: string, publication: Publication): Promise<string> {
  const { citeInBibtex } = await import('../../../evidence/citing/bibtex');
  return citeInBibtex(id, publication);
}

async function cslOf(id: string, publication: Publication): Promise<string> {
  const { citeInCsl } = await import('../../../evidence/citing/csl');
  return citeInCsl(id, publication);
}
