import Link from '@docusaurus/Link';
import Translate, { translate } from '@docusaurus/Translate';
import { plainText } from '../../../evidence/views/plain-text';
import type { ClaimView } from '../../../evidence/views/views';
import { claimAnchor } from '../claim-anchors';
import { useRepository } from '../useRepository';
import { type Report, reportAddress } from './report-address';

interface Props {
  claim: ClaimView;
}

/** Leads to the repository's form for a new issue, filled in. It asks the browser where the page is. */
export function ReportLink({ claim }: Props) {
  const repository = useRepository();
  if (repository === undefined) return null;
  return (
    <Link href={reportAddress(repository, reportOn(claim, window.location.pathname))}>
      <Translate id="handbook.report" description="Leads to a form to object to a claim">
        报告问题
      </Translate>
    </Link>
  );
}

function reportOn({ id, edition, statement }: ClaimView, page: string): Report {
  return {
    title: translate(
      {
        id: 'handbook.report.title',
        message: '{edition} 版的 {id} 有误',
        description: 'The title of an issue that objects to a claim',
      },
      { edition, id },
    ),
    body: translate(
      {
        id: 'handbook.report.body',
        message:
          '论断：`{id}`\n版本：{edition}\n页面：{path}\n现文：{statement}\n\n哪里有误？依据是什么？（请尽量附上来源链接）\n',
        description: 'The text of an issue that objects to a claim, for the reader to go on with',
      },
      { id, edition, path: `${page}#${claimAnchor(id)}`, statement: plainText(statement) },
    ),
  };
}
