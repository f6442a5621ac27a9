/** What the browser may say of its connection; not every browser does. */
interface Connection {
  saveData?: boolean;
  type?: string;
  effectiveType?: string;
}

/**
 * Whether megabytes may cost the reader something. A browser that does not say what it is connected by is
 * taken at its word on a desk and not on a phone.
 */
export function isMetered(): boolean {
  const { connection } = navigator as Navigator & { connection?: Connection };
  if (window.matchMedia('(prefers-reduced-data: reduce)').matches) return true;
  if (connection === undefined) return window.matchMedia('(pointer: coarse)').matches;
  const { saveData, type, effectiveType } = connection;
  return saveData === true || type === 'cellular' || /2g|3g/.test(effectiveType ?? '');
}
