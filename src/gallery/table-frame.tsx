import { Missing } from '../components/shared/Missing/Missing';
import { TableFrame } from '../components/shared/TableFrame/TableFrame';
import { longWord } from '../evidence/views/samples';
import { Gallery } from './_gallery/Gallery';

interface Props {
  caption: string;
  columns: readonly string[];
  rows: readonly string[];
  /** What a cell says; where it says nothing, the cell is shown as missing. */
  say?: (row: string, column: string) => string;
}

function Table({ caption, columns, rows, say = (row, column) => `${column} of ${row}` }: Props) {
  return (
    <TableFrame foot={<span>What stands under it.</span>} label={caption}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">Row</th>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row}>
              <th scope="row">{row}</th>
              {columns.map((column) => (
                <td key={column}>{say(row, column) || <Missing />}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}

function numbered(word: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => `${word} ${index + 1}`);
}

export default function TableFrameGallery() {
  return (
    <Gallery
      component="TableFrame"
      states={[
        {
          name: 'one row',
          show: <Table caption="One row" columns={['Price']} rows={['First']} />,
        },
        {
          name: 'missing cell',
          show: (
            <Table
              caption="A missing cell"
              columns={['Price', 'Range']}
              rows={['First']}
              say={(_, column) => (column === 'Price' ? 'Free' : '')}
            />
          ),
        },
        {
          name: 'very long word',
          show: (
            <Table caption={longWord} columns={[longWord]} rows={[longWord]} say={() => longWord} />
          ),
        },
        {
          name: 'eight columns',
          show: <Table caption="Eight columns" columns={numbered('Column', 8)} rows={['First']} />,
        },
        {
          name: 'fifty rows',
          show: <Table caption="Fifty rows" columns={['Price']} rows={numbered('Row', 50)} />,
        },
      ]}
    />
  );
}
