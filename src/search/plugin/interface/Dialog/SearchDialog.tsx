import clsx from 'clsx';
import { type KeyboardEvent, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import colours from '../colours.module.css';
import { DevNote } from '../DevNote/DevNote';
import { Field } from '../Field/Field';
import { Filters } from '../Filters/Filters';
import { MagnifierIcon } from '../MagnifierIcon';
import { useFollow } from '../Results/useFollow';
import { Status } from '../Status/Status';
import { type Asked, nothingAsked } from '../state/asked';
import { type Answering, useAnswer } from '../state/useAnswer';
import { isComposing, useCombobox } from '../state/useCombobox';
import { useManifest } from '../state/useManifest';
import { useRecent } from '../state/useRecent';
import { useSite } from '../state/useSite';
import { useTyping } from '../state/useTyping';
import { nameOfSearch } from '../words';
import { CloseButton } from './CloseButton';
import { Contents } from './Contents';
import styles from './SearchDialog.module.css';
import { useFollowing } from './useFollowing';
import { useModal } from './useModal';

interface Props {
  onClose: () => void;
}

/** The results a dialog shows; its last option leads to all. */
const limit = 8;

/** Search as one types, over the page one is on. */
export default function SearchDialog({ onClose }: Props) {
  const site = useSite();
  const [asked, ask] = useState<Asked>(() => nothingAsked(site, site.edition));
  const answering = useAnswer(site.engine, { ...asked, limit });
  const manifest = useManifest(site.engine, asked);
  const recent = useRecent(site.base);
  const field = useRef<HTMLInputElement>(null);
  const typing = useTyping(asked.query, (query) => {
    options.forget();
    ask({ ...asked, query });
  });
  const { dialog, close, attributes } = useModal({
    onClose,
    mayClose: () => !typing.isComposing(),
  });
  const follow = useFollow({ onFollow: () => recent.remember(asked.query), onLeave: close });
  const options = useFollowing(dialog, answering);
  const combobox = useCombobox({
    count: countOf(answering),
    of: answering.last,
    onFollow: options.follow,
  });

  const onKeyDown = (event: KeyboardEvent) => {
    if (answering.state === 'searching' && event.key === 'Enter' && !isComposing(event)) {
      event.preventDefault();
      options.followFirst(event.ctrlKey || event.metaKey);
    } else if (event.key === 'ArrowDown' && answering.state === 'idle') {
      dialog.current?.querySelector<HTMLElement>('[data-recent]')?.focus();
      event.preventDefault();
    } else combobox.field.onKeyDown(event);
  };

  return createPortal(
    <dialog
      {...attributes}
      aria-label={nameOfSearch()}
      className={clsx(colours.colours, styles.dialog)}
    >
      <div className={styles.frame}>
        <div className={styles.head}>
          <div className={styles.line}>
            <MagnifierIcon size={18} />
            <Field
              {...combobox.field}
              {...typing.field}
              onKeyDown={onKeyDown}
              ref={field}
              type="text"
            />
          </div>
          <Filters asked={asked} manifest={manifest} onAsk={ask} site={site} />
          <Status answering={answering} />
          <DevNote manifest={manifest} />
          {/* After the filters, which more readers want to reach by Tab. */}
          <CloseButton onClose={close} />
        </div>
        <Contents
          answering={answering}
          asked={asked}
          combobox={combobox}
          field={field}
          follow={follow}
          onAsk={ask}
          recent={recent}
          site={site}
        />
      </div>
    </dialog>,
    document.body,
  );
}

/** The options of an answer: its results, and the way to all of them. */
function countOf({ last }: Answering): number {
  return last && last.answer.hits.length > 0 ? last.answer.hits.length + 1 : 0;
}
