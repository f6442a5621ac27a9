/** How a reader may want the page: as their system is set, light or dark. */
export type ColorMode = 'system' | 'light' | 'dark';

/** What each colour mode is followed by where the reader goes through them. */
export const nextMode = {
  system: 'light',
  light: 'dark',
  dark: 'system',
} as const satisfies Record<ColorMode, ColorMode>;

/** The attribute of the button that goes through them; its value is the key under which the choice is kept. */
export const colorModeButton = 'data-color-mode-button';
