import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Edition, SourcePage } from './edition-fs';
import { hanOf, scrambler } from './scramble';
import { splitPage } from './split-page';

/** A site that holds an edition and as many copies of it, each in other words, as are asked for. */
export class GrowingSite {
  private size = 0;
  private han: string[] | undefined;

  constructor(
    /** Its folder, empty at first. */
    readonly dir: string,
    private readonly edition: Edition,
  ) {}

  /** Adds copies until there are so many times the pages of the edition. */
  growTo(scale: number): void {
    if (this.size === 0) this.writePages('', (text) => text);
    for (let copy = Math.max(this.size, 1); copy < scale; copy++) {
      this.han ??= hanOf(this.edition.pages.map(textOf));
      const folder = `copy-${String(copy).padStart(2, '0')}/`;
      this.writePages(folder, scrambler(copy, this.han));
    }
    this.size = scale;
  }

  private writePages(folder: string, change: (text: string) => string): void {
    for (const page of this.edition.pages) {
      const base = this.edition.bases.get(page.locale) ?? '';
      const name = `${base}${this.edition.folder}${folder}${page.slug || 'index'}.html`;
      const target = path.join(this.dir, name);
      mkdirSync(path.dirname(target), { recursive: true });
      writeFileSync(
        target,
        partsOf(page)
          .map(({ raw, isText }) => (isText ? change(raw) : raw))
          .join(''),
      );
    }
  }
}

function partsOf({ file }: SourcePage) {
  return splitPage(readFileSync(file, 'utf8'));
}

function textOf(page: SourcePage): string {
  return partsOf(page)
    .filter(({ isText }) => isText)
    .map(({ raw }) => raw)
    .join('');
}
