import Link from '@docusaurus/Link';
import Translate, { translate } from '@docusaurus/Translate';
import type { DatasetView, FieldType } from '../../evidence/exporting/open-data/fields';
import { TableFrame } from '../shared/TableFrame/TableFrame';
import { Words } from '../shared/Words/Words';
import styles from './OpenData.module.css';

interface FilesProps {
  /** The name of an edition. */
  edition: string;
  /** The path below which the files in every language lie, whatever the reader's. */
  root: string;
  names: readonly string[];
}

/** The files of an edition in every language at once, each leading to itself. */
export function OpenDataFiles({ edition, root, names }: FilesProps) {
  return (
    <ul className={styles.files}>
      {names.map((name) => (
        <li key={name}>
          <Link
            autoAddBaseUrl={false}
            href={`pathname://${root}data/${edition}/${name}`}
            target="_self"
          >
            {name}
          </Link>
        </li>
      ))}
    </ul>
  );
}

/** What each dataset holds, field by field. */
export function Datasets({ data }: { data: readonly DatasetView[] }) {
  return data.map(({ name, meaning, forms }) => (
    <section className={styles.dataset} key={name}>
      <h3 id={name}>
        <code>{name}.json</code>
      </h3>
      <p>
        <Words text={meaning} />
      </p>
      {forms.map((form) => (
        <Fields key={form.name ?? name} {...form} name={form.name ?? name} />
      ))}
    </section>
  ));
}

function Fields({ name, meaning, fields }: DatasetView['forms'][number]) {
  const types = typeNames();
  return (
    <TableFrame label={name ?? ''}>
      <table className={styles.table}>
        <caption>
          <code>{name}</code> {meaning !== undefined && <Words text={meaning} />}
        </caption>
        <thead>
          <tr>
            <th scope="col">
              <Translate id="handbook.data.field" description="Heads the names of fields">
                字段
              </Translate>
            </th>
            <th scope="col">
              <Translate id="handbook.data.type" description="Heads the types of fields">
                类型
              </Translate>
            </th>
            <th scope="col">
              <Translate id="handbook.data.meaning" description="Heads what fields mean">
                含义
              </Translate>
            </th>
          </tr>
        </thead>
        <tbody>
          {fields.map(({ path, type, words, optional, meaning }) => (
            <tr key={path}>
              <th scope="row">
                <code>{path}</code>
              </th>
              <td>
                {types[type]}
                {optional && <span className={styles.optional}> {optionalMark()}</span>}
              </td>
              <td>
                <Words text={meaning} />
                {words.length > 0 && <Closed words={words} />}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}

/** The words that a field may hold. */
function Closed({ words }: { words: readonly string[] }) {
  return (
    <span className={styles.words}>
      {words.map((word) => (
        <code key={word}>{word}</code>
      ))}
    </span>
  );
}

function optionalMark(): string {
  return translate({
    id: 'handbook.data.optional',
    message: '可缺',
    description: 'Marks a field that may be missing',
  });
}

function typeNames(): Record<FieldType, string> {
  return {
    text: translate({
      id: 'handbook.data.type.text',
      message: '文本，每种语言一份',
      description: 'The type of a field that holds a text in every language',
    }),
    string: translate({
      id: 'handbook.data.type.string',
      message: '字符串',
      description: 'The type of a field',
    }),
    number: translate({
      id: 'handbook.data.type.number',
      message: '数字',
      description: 'The type of a field',
    }),
    boolean: translate({
      id: 'handbook.data.type.boolean',
      message: '布尔值',
      description: 'The type of a field that is true or false',
    }),
    object: translate({
      id: 'handbook.data.type.object',
      message: '对象',
      description: 'The type of a field that holds other fields',
    }),
    list: translate({
      id: 'handbook.data.type.list',
      message: '列表',
      description: 'The type of a field',
    }),
    map: translate({
      id: 'handbook.data.type.map',
      message: '键值表',
      description: 'The type of a field that maps keys to values',
    }),
  };
}
