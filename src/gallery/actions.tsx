import { Actions } from '../components/shared/Actions/Actions';
import { CopyButton } from '../components/shared/Actions/CopyButton';
import { DownloadButton } from '../components/shared/Actions/DownloadButton';
import { csvFile, jsonFile } from '../components/shared/Actions/files';
import { longWord } from '../evidence/views/samples';
import { Gallery } from './_gallery/Gallery';

export default function ActionsGallery() {
  return (
    <Gallery
      component="Actions"
      states={[
        {
          name: 'copies and files',
          show: (
            <Actions label="Take along:">
              <CopyButton label="Copy" text={() => 'A sentence.'} />
              <DownloadButton content={() => csvFile([['a', 1]])} label="CSV" name="sample.csv" />
              <DownloadButton content={() => jsonFile({ a: 1 })} label="JSON" name="sample.json" />
            </Actions>
          ),
        },
        {
          name: 'one that fails',
          show: (
            <Actions label="Take along:">
              <CopyButton label="Copy" text={() => Promise.reject(new Error('refused'))} />
            </Actions>
          ),
        },
        {
          name: 'very long word',
          show: (
            <Actions label={longWord}>
              <CopyButton label={longWord} text={() => longWord} />
            </Actions>
          ),
        },
      ]}
    />
  );
}
