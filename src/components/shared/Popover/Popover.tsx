import clsx from 'clsx';
import { type ReactNode, type ToggleEvent, useId, useState } from 'react';
import { Opened } from './once-opened';
import styles from './Popover.module.css';
import { usePreview } from './usePreview';

interface Props {
  /** What the button says. */
  trigger: ReactNode;
  triggerClassName?: string;
  /** What stands before the button and previews the panel as the button does. */
  before?: ReactNode;
  className?: string;
  /** What a screen reader calls the panel; and the button, where that shows no words. */
  label: string;
  /** Whether the button shows no words of its own. */
  wordless?: boolean;
  /** Whether paper shows the panel. Only where another place on the page says the same may it not. */
  printed?: boolean;
  /** Phrasing content. */
  children: ReactNode;
}

/**
 * A button and the panel it opens, fit for the middle of a sentence. Built on the browser's own
 * popover: it opens without a script of ours, closes on Escape or a click beside it, and stays valid
 * HTML within a paragraph, where `<details>` would end it. A browser that knows no popovers, and
 * paper, show the panel as small text in its place.
 */
export function Popover(props: Props) {
  const { trigger, triggerClassName, before, className, label, wordless, children } = props;
  const { printed = true } = props;
  const id = useId();
  const [opened, setOpened] = useState(false);
  const { zone, button, panel, onClosed } = usePreview();
  const note = ({ newState }: ToggleEvent) => (newState === 'open' ? setOpened(true) : onClosed());
  return (
    <span className={className} {...zone}>
      {before}
      <button
        aria-label={wordless ? label : undefined}
        className={clsx(styles.trigger, triggerClassName)}
        popoverTarget={id}
        ref={button}
        type="button"
      >
        {trigger}
      </button>
      <span
        aria-label={label}
        className={clsx(styles.panel, !printed && styles.screenOnly)}
        id={id}
        onToggle={note}
        popover=""
        ref={panel}
        role="note"
      >
        <Opened value={opened}>{children}</Opened>
      </span>
    </span>
  );
}
