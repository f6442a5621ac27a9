import { translate } from '@docusaurus/Translate';
import type { Props } from '@theme/ColorModeToggle';
import IconDarkMode from '@theme/Icon/DarkMode';
import IconLightMode from '@theme/Icon/LightMode';
import IconSystemColorMode from '@theme/Icon/SystemColorMode';
import clsx from 'clsx';
import styles from './styles.module.css';

/** What a colour mode is followed by. */
const next = { system: 'light', light: 'dark', dark: null } as const;

/**
 * Goes through the colour modes: the system's, light, dark. Written anew rather than wrapped: Docusaurus's own
 * is disabled until scripts run, and no page's scripts run before something is asked of them.
 */
export default function ColorModeToggle({ className, buttonClassName, value, onChange }: Props) {
  const mode = value ?? 'system';
  return (
    <div className={clsx(styles.toggle, className)}>
      <button
        aria-label={labels[mode]()}
        className={clsx('clean-btn', styles.button, buttonClassName)}
        onClick={() => onChange(next[mode])}
        title={labels[mode]()}
        type="button"
      >
        {/* The style sheet shows that of the mode, also before scripts run. */}
        <IconLightMode aria-hidden className={clsx(styles.icon, styles.light)} />
        <IconDarkMode aria-hidden className={clsx(styles.icon, styles.dark)} />
        <IconSystemColorMode aria-hidden className={clsx(styles.icon, styles.system)} />
      </button>
    </div>
  );
}

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
};
