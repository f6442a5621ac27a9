import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';

/** The folder of the repository. */
export const repository = path.resolve(import.meta.dirname, '../..');

/** The text of a file of the repository. */
export function read(file: string): string {
  return readFileSync(path.join(repository, file), 'utf8');
}

/** A YAML file of the hosting side. */
export interface HostingFile<Content> {
  /** Its name within its folder. */
  name: string;
  text: string;
  content: Content;
}

/** The YAML files of a folder below `.github/`, by name. */
export function readHostingFiles<Content>(folder: string): HostingFile<Content>[] {
  return readdirSync(path.join(repository, '.github', folder))
    .filter((name) => name.endsWith('.yml'))
    .map((name) => hostingFile(name, read(`.github/${folder}/${name}`)));
}

/** A file as its text has it. */
export function hostingFile<Content>(name: string, text: string): HostingFile<Content> {
  return { name, text, content: parse(text) };
}
