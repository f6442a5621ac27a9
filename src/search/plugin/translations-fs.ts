import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The texts of the interface in a locale; none where there is no file: they are English as written. */
export function readMessages(folder: string, locale: string): Record<string, string> {
  const file = path.join(folder, `${locale}.json`);
  if (!existsSync(file)) return {};
  return JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
}
