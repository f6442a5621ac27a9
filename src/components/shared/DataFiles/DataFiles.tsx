import { rowsOf } from '../../../evidence/exporting/rows';
import { DownloadButton } from '../Actions/DownloadButton';
import { Downloads } from '../Actions/Downloads';
import { csvFile, jsonFile } from '../Actions/files';

interface Props {
  /** What the files are called, without an extension. */
  name: string;
  /** What they hold, of one shape, made when it is asked for. */
  records: () => readonly object[];
}

/** Gives what is shown away as data: to spreadsheets as CSV, to programs as JSON. */
export function DataFiles({ name, records }: Props) {
  return (
    <Downloads>
      <DownloadButton content={() => csvFile(rowsOf(records()))} label="CSV" name={`${name}.csv`} />
      <DownloadButton content={() => jsonFile(records())} label="JSON" name={`${name}.json`} />
    </Downloads>
  );
}
