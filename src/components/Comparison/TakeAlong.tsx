import Translate, { translate } from '@docusaurus/Translate';
import { comparisonWords } from '../../evidence/exporting/comparison-words';
import type { ComparisonView } from '../../evidence/views/views';
import { Actions } from '../shared/Actions/Actions';
import { CopyButton } from '../shared/Actions/CopyButton';
import { DownloadButton } from '../shared/Actions/DownloadButton';
import { csvFile, jsonFile } from '../shared/Actions/files';
import { useLocale } from '../shared/useLocale';

/** What writes a comparison out, loaded when it is first asked for. */
const exporting = () => import('../../evidence/exporting/comparison');

interface Props {
  /** What is shown of a comparison. */
  shown: ComparisonView;
}

/** Gives away what is shown of a comparison: to paste into a text, for a spreadsheet, for programs. */
export function TakeAlong({ shown }: Props) {
  const name = shown.id;
  const locale = useLocale();
  const words = comparisonWords[locale];
  return (
    <Actions
      label={
        <Translate
          id="handbook.comparison.take"
          description="Introduces ways to take a table along"
        >
          带走此表：
        </Translate>
      }
    >
      <CopyButton
        label={translate({
          id: 'handbook.comparison.copyMarkdown',
          message: '复制为 Markdown',
          description: 'Copies what is shown of a table, with its sources',
        })}
        text={async () => (await exporting()).comparisonMarkdown(shown, words, locale)}
      />
      <DownloadButton
        content={async () => csvFile((await exporting()).comparisonRows(shown, words))}
        label="CSV"
        name={`${name}.csv`}
      />
      <DownloadButton
        content={async () => jsonFile((await exporting()).comparisonData(shown))}
        label="JSON"
        name={`${name}.json`}
      />
    </Actions>
  );
}
