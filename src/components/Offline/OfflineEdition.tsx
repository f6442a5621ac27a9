import Translate, { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import type { EditionState, Failure } from '../../offline/protocol';
import { useLocale } from '../shared/useLocale';
import { FailureSentence } from './FailureSentence';
import styles from './Offline.module.css';
import { inMegabytes } from './size';

interface Props {
  state: EditionState;
  save: () => void;
  cancel: () => void;
  remove: () => void;
}

/** How an edition is kept for reading without a network, and what can be done about it. */
export function OfflineEdition({ state, save, cancel, remove }: Props) {
  const locale = useLocale();
  const label = translate({
    id: 'handbook.offline.label',
    message: '离线阅读',
    description: 'Names the offer to save an edition for reading without a network',
  });
  return (
    <div aria-label={label} className={styles.panel} role="group">
      <State state={state} locale={locale} />
      <Buttons state={state} locale={locale} onCancel={cancel} onRemove={remove} onSave={save} />
    </div>
  );
}

/** What is so, said anew to screen readers when it changes; progress is the bar's to say. */
function State({ state, locale }: { state: EditionState; locale: string }) {
  return (
    <>
      {state.state === 'saving' && <Progress {...state} locale={locale} />}
      <span className={styles.state} role="status">
        <Sentence locale={locale} state={state} />
        <Failed failure={'failure' in state ? state.failure : undefined} />
      </span>
    </>
  );
}

function Sentence({ state, locale }: { state: EditionState; locale: string }): ReactNode {
  switch (state.state) {
    case 'saving':
      return (
        <Translate
          id="handbook.offline.saving"
          description="Says that an edition is being saved; its progress is shown beside it"
        >
          正在保存本版……
        </Translate>
      );
    case 'saved':
      return (
        <Translate
          id="handbook.offline.saved"
          description="{date} is a day, {size} e.g. 3.1 MB; of this edition in the page's language"
          values={{ date: <Day iso={state.on} />, size: inMegabytes(state.bytes, locale) }}
        >
          {'本版（中文）已存于本机，可离线阅读和搜索：{date}保存，占用 {size}。'}
        </Translate>
      );
    case 'older':
      return (
        <Translate
          id="handbook.offline.older"
          description="{date} is a day; of an edition that was published anew since it was saved"
          values={{ date: <Day iso={state.on} /> }}
        >
          {'本机存有 {date}保存的本版，此后网站已更新。'}
        </Translate>
      );
    default:
      return null;
  }
}

function Failed({ failure }: { failure: Failure | undefined }) {
  return failure && <FailureSentence failure={failure} />;
}

function Progress({ done, fetch, locale }: { done: number; fetch: number; locale: string }) {
  const label = translate({
    id: 'handbook.offline.progress',
    message: '保存进度',
    description: 'Names the bar that shows how much of an edition has been saved',
  });
  return (
    <span className={styles.progress}>
      <progress aria-label={label} max={Math.max(fetch, 1)} value={done} />{' '}
      {inMegabytes(done, locale)} / {inMegabytes(fetch, locale)}
    </span>
  );
}

interface ButtonsProps {
  state: EditionState;
  locale: string;
  onSave: () => void;
  onCancel: () => void;
  onRemove: () => void;
}

function Buttons({ state, locale, onSave, onCancel, onRemove }: ButtonsProps) {
  switch (state.state) {
    case 'absent':
      return (
        <Button onPress={onSave}>
          <Translate
            id="handbook.offline.save"
            description="A button; {size} is how much will be fetched, e.g. 3.1 MB"
            values={{ size: inMegabytes(state.fetch, locale) }}
          >
            {'保存本版供离线阅读（约 {size}）'}
          </Translate>
        </Button>
      );
    case 'older':
      return (
        <>
          <Button onPress={onSave}>
            <Translate
              id="handbook.offline.update"
              description="A button; {size} is how much will be fetched, e.g. 0.9 MB"
              values={{ size: inMegabytes(state.fetch, locale) }}
            >
              {'更新离线内容（约 {size}）'}
            </Translate>
          </Button>
          <RemoveButton onPress={onRemove} />
        </>
      );
    case 'saving':
      return (
        <Button onPress={onCancel}>
          <Translate
            id="handbook.offline.cancel"
            description="A button that stops saving an edition"
          >
            取消
          </Translate>
        </Button>
      );
    case 'saved':
      return <RemoveButton onPress={onRemove} />;
    case 'impossible':
      return null;
  }
}

function RemoveButton({ onPress }: { onPress: () => void }) {
  return (
    <Button onPress={onPress}>
      <Translate
        id="handbook.offline.remove"
        description="A button that deletes an edition which was saved on the device"
      >
        从本机移除
      </Translate>
    </Button>
  );
}

function Button({ onPress, children }: { onPress: () => void; children: ReactNode }) {
  return (
    <button className={styles.button} onClick={onPress} type="button">
      {children}
    </button>
  );
}

/** The day of a moment, where the reader is. */
function Day({ iso }: { iso: string }) {
  const locale = useLocale();
  return (
    <time dateTime={iso}>{new Date(iso).toLocaleDateString(locale, { dateStyle: 'long' })}</time>
  );
}
