import type { Problem } from '../../evidence/reading/problem';

/** Problems as a list in JSON, for other programs. */
export function formatJson(problems: readonly Problem[]): string {
  return JSON.stringify(problems, null, 2);
}
