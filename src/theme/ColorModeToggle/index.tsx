import { translate } from '@docusaurus/Translate';
import siteStorage from '@generated/site-storage';
import { type ColorMode, colorModeButton, nextMode } from '@handbook/starting/color-modes';
import type { Props } from '@theme/ColorModeToggle';
import clsx from 'clsx';
import styles from './styles.module.css';

/**
 * Goes through the colour modes: the system's, light, dark. Written anew rather than wrapped: Docusaurus's own
 * is disabled until scripts run, and no page's scripts run for this. Until they do, the script that starts pages
 * answers it (`src/starting/client/color-mode.ts`); what it says of the mode, the style sheet chooses.
 */
export default function ColorModeToggle({ className, buttonClassName, value, onChange }: Props) {
  const next = nextMode[value ?? 'system'];
  return (
    <div className={clsx(styles.toggle, className)}>
      <button
        className={clsx('clean-btn', styles.button, buttonClassName)}
        data-unscripted
        onClick={() => onChange(next === 'system' ? null : next)}
        type="button"
        {...{ [colorModeButton]: `theme${siteStorage.namespace}` }}
      >
        {modes.map((mode) => (
          <span className={styles[mode]} key={mode}>
            <svg aria-hidden className={styles.icon} viewBox="0 0 24 24">
              <path d={icons[mode]} />
            </svg>
            <span className="visually-hidden">{labels[mode]()}</span>
          </span>
        ))}
      </button>
    </div>
  );
}

const modes = Object.keys(nextMode) as ColorMode[];

/** A disk of which half is filled, the outlines of a sun and of a moon, on a field of 24 by 24. */
const icons = {
  system: 'M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17zm0 1.75v13.5a6.75 6.75 0 0 1 0-13.5z',
  light:
    'M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM12 2v2m0 16v2M2 12h2m16 0h2M5 5l1.4 1.4m11.2 11.2L19 19M5 19l1.4-1.4M17.6 6.4 19 5',
  dark: 'M20 14A8.5 8.5 0 0 1 10 4a8.5 8.5 0 1 0 10 10z',
} satisfies Record<ColorMode, string>;

const labels = {
  system: () =>
    translate({
      id: 'handbook.colorMode.system',
      message: '切换浅色与深色（现在跟随系统）',
      description: 'The button that changes the colour mode, in the mode of the system',
    }),
  light: () =>
    translate({
      id: 'handbook.colorMode.light',
      message: '切换浅色与深色（现在是浅色）',
      description: 'The button that changes the colour mode, in light mode',
    }),
  dark: () =>
    translate({
      id: 'handbook.colorMode.dark',
      message: '切换浅色与深色（现在是深色）',
      description: 'The button that changes the colour mode, in dark mode',
    }),
} satisfies Record<ColorMode, () => string>;
