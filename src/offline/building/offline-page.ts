import type { Locale, Localized } from '../../evidence/locale';
import { policyTag } from '../../hosting/policy';
import { baseMark, folderName, keptMark, offlineStylesName } from '../manifest';

interface Words {
  title: string;
  text: string;
  retry: string;
  /** Before the list of what is kept. */
  list: string;
}

const words: Localized<Words> = {
  'zh-Hans': {
    title: '现在没有网络',
    text: '这一页没有保存在本机，联网后即可打开。',
    retry: '重试',
    list: '以下各版可以离线阅读：',
  },
  en: {
    title: 'You are offline',
    text: 'This page is not kept on this device. It will open once there is a network.',
    retry: 'Try again',
    list: 'What can be read offline:',
  },
};

/** How an edition is listed on that page, in its own language. */
export function labelOf(edition: string, locale: Locale): string {
  if (locale === 'en') return edition === 'next' ? 'Next edition (draft)' : `Edition ${edition}`;
  return edition === 'next' ? '下一版（草稿）' : `${edition} 版`;
}

/** The page in place of one that is not kept, without a script; the worker fills in its marks. */
export function offlinePage(locale: Locale): string {
  const { title, text, retry, list } = words[locale];
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">${policyTag({ scripts: [], styles: [] })}
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title}</title>
<link rel="stylesheet" href="${baseMark}${folderName}/${offlineStylesName}">
</head>
<body>
<main>
<h1>${title}</h1>
<p>${text}</p>
<p><a href="">${retry}</a></p>
<section>
<p>${list}</p>
<ul>${keptMark}</ul>
</section>
</main>
</body>
</html>
`;
}

/** Its style sheet. The list is hidden where nothing is kept. */
export const offlineStyles = `:root {
  color-scheme: light dark;
  --paper: #fbfaf6;
  --ink: #1f2623;
  --jade: #0f6a55;
}

@media (prefers-color-scheme: dark) {
  :root {
    --paper: #151917;
    --ink: #e4e7e2;
    --jade: #74cdb3;
  }
}

body {
  background: var(--paper);
  color: var(--ink);
  font: 1rem / 1.65 system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif;
  margin: 0 auto;
  max-width: 40em;
  padding: 12vh 1.25rem 3rem;
}

a {
  color: var(--jade);
}

section:has(ul:empty) {
  display: none;
}
`;
