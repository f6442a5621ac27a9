import { translate } from '@docusaurus/Translate';

/** Says that something now lies on the clipboard. */
export function copied(): string {
  return translate({
    id: 'handbook.actions.copied',
    message: '已复制',
    description: 'Says that something now lies on the clipboard',
  });
}

/** Says that the browser refused to copy. */
export function notCopied(): string {
  return translate({
    id: 'handbook.actions.notCopied',
    message: '未能复制：浏览器不允许。',
    description: 'Says that the browser refused to copy',
  });
}
