import type { Look } from './looks';
import styles from './Marker.module.css';

interface Props {
  look: Look;
  /** An estimate is hollow. */
  estimate: boolean;
  x: number;
  y: number;
}

/** Where a line has a value: part of an SVG, in the hue of what it stands in. */
export function Marker({ look, estimate, x, y }: Props) {
  return (
    <path
      className={estimate ? styles.estimate : styles.marker}
      d={look.marker}
      transform={`translate(${x},${y})`}
    />
  );
}
