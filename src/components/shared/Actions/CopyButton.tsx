import { translate } from '@docusaurus/Translate';
import { ActionButton } from './ActionButton';

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
      done={translate({
        id: 'handbook.actions.copied',
        message: '已复制',
        description: 'Says that something now lies on the clipboard',
      })}
      failed={translate({
        id: 'handbook.actions.notCopied',
        message: '未能复制：浏览器不允许。',
        description: 'Says that the browser refused to copy',
      })}
      label={label}
    />
  );
}
