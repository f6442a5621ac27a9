import { type ColorMode, colorModeButton, nextMode } from '../color-modes';

/** Answers the button of the colour mode, as Docusaurus does once a page runs, which takes over what is set here. */
export function changeColorMode({ target }: Event): void {
  const key = (target as Element).closest(`[${colorModeButton}]`)?.getAttribute(colorModeButton);
  if (!key) return;
  const { dataset } = document.documentElement;
  const mode = nextMode[dataset.themeChoice as ColorMode];
  dataset.themeChoice = mode;
  dataset.theme = mode === 'system' ? systemMode() : mode;
  keep(key, mode);
}

function systemMode(): ColorMode {
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

/** What follows the system is not kept at all. Some browsers refuse to keep anything; the page is as it was wanted. */
function keep(key: string, mode: ColorMode): void {
  try {
    if (mode === 'system') localStorage.removeItem(key);
    else localStorage.setItem(key, mode);
  } catch {}
}
