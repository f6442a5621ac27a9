import styles from './Filters.module.css';

interface Props {
  label: string;
  /** What the choice not to choose is called, if there is one. */
  any?: string;
  options: readonly { name: string; label: string; lang?: string }[];
  value: string;
  onChoose: (value: string) => void;
}

/** A choice among several; nothing where there is only one to choose. */
export function Choice({ label, any, options, value, onChoose }: Props) {
  if (options.length + (any === undefined ? 0 : 1) < 2 || options.length === 0) return null;
  return (
    <select
      aria-label={label}
      className={styles.choice}
      data-chosen={(any !== undefined && value !== '') || undefined}
      onChange={({ target }) => onChoose(target.value)}
      title={label}
      value={value}
    >
      {any !== undefined && <option value="">{any}</option>}
      {options.map(({ name, label, lang }) => (
        <option key={name} lang={lang} value={name}>
          {label}
        </option>
      ))}
    </select>
  );
}
