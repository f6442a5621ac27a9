import { ActionButton } from './ActionButton';
import { copied, notCopied } from './outcomes';

interface Props {
  label: string;
  /** What is copied, made when it is asked for. */
  text: () => string | Promise<string>;
}

/** Puts text on the reader's clipboard, and says so. */
export function CopyButton({ label, text }: Props) {
  return (
    <ActionButton
      act={async () => navigator.clipboard.writeText(await text())}
      done={copied()}
      failed={notCopied}
      label={label}
    />
  );
}
