import type { SourceView, View } from './views';

/** The sources that views rest on, each once, in the order in which they are first used. */
export function citedSources(views: readonly View[]): SourceView[] {
  const found = new Map<string, SourceView>();
  for (const view of views) collect(view, found);
  return [...found.values()];
}

function collect(value: unknown, found: Map<string, SourceView>): void {
  if (typeof value !== 'object' || value === null) return;
  if (isSource(value)) {
    if (!found.has(value.id)) found.set(value.id, value);
    return;
  }
  for (const part of Object.values(value)) collect(part, found);
}

function isSource(value: object): value is SourceView {
  return 'record' in value && value.record === 'source';
}
