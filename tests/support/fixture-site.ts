import type { ChildProcess } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { collect, docusaurus, finish, type Outcome } from './docusaurus';

const repository = path.resolve(import.meta.dirname, '../..');

/** A copy of a fixture site that a test may build and change. */
export interface FixtureSite {
  dir: string;
  read(file: string): string;
  replace(file: string, from: string, to: string): void;
  /** Builds every locale; resolves to what was printed and whether it succeeded. */
  build(): Promise<Outcome>;
  /** Starts the development server for one locale; resolves when it has compiled. */
  startDev(port: number, locale: string): Promise<ChildProcess>;
  remove(): void;
}

/**
 * Copies `tests/fixtures/<name>` to a place of its own, as deep in the repository as it lies.
 * @param over - another fixture, whose files are laid over it
 */
export function copyFixture(name: string, as: string, over?: string): FixtureSite {
  const dir = path.join(repository, 'tests/.work', as);
  rmSync(dir, { recursive: true, force: true });
  mkdirSync(path.dirname(dir), { recursive: true });
  for (const fixture of [name, ...(over === undefined ? [] : [over])]) {
    cpSync(path.join(repository, 'tests/fixtures', fixture), dir, { recursive: true });
  }
  // What the handbook's components say in English.
  const words = 'i18n/en/code.json';
  cpSync(path.join(repository, words), path.join(dir, words));
  const read = (file: string) => readFileSync(path.join(dir, file), 'utf8');
  return {
    dir,
    read,
    replace(file, from, to) {
      const text = read(file);
      if (!text.includes(from)) throw new Error(`${file} holds no ${from}`);
      writeFileSync(path.join(dir, file), text.replace(from, to));
    },
    build: () => finish(docusaurus(dir, ['build'])),
    startDev: (port, locale) => startDev(dir, port, locale),
    remove: () => rmSync(dir, { recursive: true, force: true }),
  };
}

function startDev(dir: string, port: number, locale: string): Promise<ChildProcess> {
  const child = docusaurus(dir, ['start', '--no-open', '--locale', locale, '--port', String(port)]);
  const output = collect(child);
  return new Promise((resolve, reject) => {
    child.stdout?.on('data', () => {
      if (/compiled successfully/i.test(output())) resolve(child);
    });
    child.on('close', () => reject(new Error(`the development server stopped:\n${output()}`)));
  });
}
