import type { RefObject } from 'react';
import type { SeriesView } from '../../evidence/views/views';
import { DownloadButton } from '../shared/Actions/DownloadButton';
import { Downloads } from '../shared/Actions/Downloads';
import { csvFile, jsonFile } from '../shared/Actions/files';
import { PictureButtons } from '../shared/drawing/PictureButtons';

interface Props {
  data: SeriesView;
  /** What is pictured. */
  figure: RefObject<HTMLElement | null>;
}

/** The numbers of a chart as files for other programs, and the chart as a picture. */
export function TakeAlong({ data, figure }: Props) {
  const { id, caption } = data;
  const series = () => import('../../evidence/exporting/series');
  return (
    <Downloads>
      <DownloadButton
        content={async () => csvFile((await series()).seriesRows(data))}
        label="CSV"
        name={`${id}.csv`}
      />
      <DownloadButton
        content={async () => jsonFile((await series()).seriesData(data))}
        label="JSON"
        name={`${id}.json`}
      />
      <PictureButtons figure={figure} heading={caption} name={id} shown={data} />
    </Downloads>
  );
}
