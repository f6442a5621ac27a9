import Link from '@docusaurus/Link';
import Translate, { translate } from '@docusaurus/Translate';
import useBaseUrl from '@docusaurus/useBaseUrl';
import type { OpenDataListing } from '../../evidence/exporting/open-data/listing';
import type { SheetKind } from '../../evidence/exporting/open-data/spreadsheets';
import { TableFrame } from '../shared/TableFrame/TableFrame';
import { Words } from '../shared/Words/Words';
import styles from './OpenData.module.css';

interface ListingProps extends OpenDataListing {
  /** The path below which the files in every language lie, whatever the reader's. */
  root: string;
  /** What the items of each dataset are. */
  meanings: Readonly<Record<string, string>>;
}

/** The files of an edition: those in every language at once, then those in the reader's. */
export function Listing({ root, meanings, ...listing }: ListingProps) {
  const { edition, catalogue, datasets, sheets, references } = listing;
  const own = useBaseUrl(`/data/${edition}/`);
  const shared = `${root}data/${edition}/`;
  const names = kindNames();
  return (
    <>
      <TableFrame label={listing.title}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">
                <Translate id="handbook.data.file" description="Heads the names of files">
                  文件
                </Translate>
              </th>
              <th scope="col">
                <Translate id="handbook.data.holds" description="Heads what files hold">
                  内容
                </Translate>
              </th>
              <th className={styles.number} scope="col">
                <Translate id="handbook.data.items" description="Heads how many items files hold">
                  条数
                </Translate>
              </th>
            </tr>
          </thead>
          <tbody>
            {datasets.map(({ name, file, items }) => (
              <tr key={name}>
                <th scope="row">
                  <FileLink folder={shared} name={file} />
                </th>
                <td>
                  <Words text={meanings[name] ?? ''} />
                </td>
                <td className={styles.number}>{items}</td>
              </tr>
            ))}
            <tr>
              <th scope="row">
                <FileLink folder={shared} name={catalogue} />
              </th>
              <td>
                <Translate id="handbook.data.catalogue" description="What the catalogue holds">
                  本版全部文件的目录。
                </Translate>
              </td>
              <td className={styles.number}>
                {datasets.length + sheets.flatMap(({ files }) => files).length + references.length}
              </td>
            </tr>
          </tbody>
        </table>
      </TableFrame>
      <dl className={styles.sheets}>
        {sheets.map(({ kind, files }) => (
          <div key={kind}>
            <dt>{names[kind]}</dt>
            {files.map(({ file, caption }) => (
              <dd key={file}>
                <FileLink folder={own} name={file} text={caption} />
              </dd>
            ))}
          </div>
        ))}
        <div>
          <dt>
            <Translate id="handbook.data.references" description="Heads files of references">
              来源与参考资料
            </Translate>
          </dt>
          {references.map((file) => (
            <dd key={file}>
              <FileLink folder={own} name={file} />
            </dd>
          ))}
        </div>
      </dl>
    </>
  );
}

/** Leads to a file of the site in the reader's language. */
export function SiteFile({ path, children }: { path: string; children: string }) {
  return <FileLink folder={useBaseUrl('/')} name={path} text={children} />;
}

interface FileProps {
  /** The path of the folder, with the site's base. */
  folder: string;
  name: string;
  /** What is shown in place of the name. */
  text?: string;
}

function FileLink({ folder, name, text }: FileProps) {
  return (
    <Link autoAddBaseUrl={false} href={`pathname://${folder}${name}`} target="_self">
      {text === undefined ? <code>{name}</code> : <Words text={text} />}
    </Link>
  );
}

function kindNames(): Record<SheetKind, string> {
  return {
    comparison: translate({
      id: 'handbook.data.kind.comparison',
      message: '对照表（CSV）',
      description: 'Heads files of comparisons',
    }),
    matrix: translate({
      id: 'handbook.data.kind.matrix',
      message: '方案矩阵（CSV）',
      description: 'Heads files of matrices',
    }),
    timeline: translate({
      id: 'handbook.data.kind.timeline',
      message: '时间线（CSV）',
      description: 'Heads files of timelines',
    }),
    series: translate({
      id: 'handbook.data.kind.series',
      message: '数列（CSV）',
      description: 'Heads files of series',
    }),
  };
}
