import Translate, { translate } from '@docusaurus/Translate';
import { Fragment } from 'react';
import type { DatasetView, FieldType } from '../../evidence/exporting/open-data/fields';
import { TableFrame } from '../shared/TableFrame/TableFrame';
import { Words } from '../shared/Words/Words';
import styles from './OpenData.module.css';

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
                <code>{breakable(path)}</code>
              </th>
              <td>
                <Words text={meaning} />{' '}
                <span className={styles.type}>
                  {types[type]}
                  {optional && ` · ${optionalMark()}`}
                </span>
                {words.length > 0 && <Closed words={words} />}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}

/** The path of a field, which a line may end within only where a step does. */
function breakable(path: string) {
  return path.split(/(?<=\.)/).map((step) => (
    <Fragment key={step}>
      {step}
      <wbr />
    </Fragment>
  ));
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
      message: '各语言文本',
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
