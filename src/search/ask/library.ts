import { formatVersion, type LocaleIndex, type Manifest, manifestName } from '../format/manifest';
import { decodeNode, type Node } from '../table/node';
import { Table } from '../table/read';
import { SearchFailure } from './failure';
import { type ReadFile, unpack } from './files';
import { IndexReader } from './index-reader';

/** The indexes of a site, opened as they are asked for and kept. */
export class Library {
  private manifestRead?: Promise<Manifest>;
  /** Files that could not be used the last time. */
  private readonly failed = new Set<string>();
  private readonly readers = new Map<string, Promise<IndexReader>>();

  constructor(private readonly read: ReadFile) {}

  /** Which indexes there are. */
  manifest(): Promise<Manifest> {
    this.manifestRead ??= this.readManifest().catch((failure: unknown) => {
      this.manifestRead = undefined;
      throw failure;
    });
    return this.manifestRead;
  }

  /**
   * Asks the server again which indexes there are, unless another question has since; tells whether they
   * are others than before.
   */
  async renew(before: Manifest | undefined): Promise<boolean> {
    const known = await this.manifestRead?.catch(() => undefined);
    if (known === before) this.manifestRead = undefined;
    const now = await this.manifest();
    return JSON.stringify(before) !== JSON.stringify(now);
  }

  /** The index of an edition in a language, if there is one. */
  async index(edition: string, locale: string): Promise<IndexReader | undefined> {
    const index = (await this.locales(edition))[locale];
    return index && this.open(index);
  }

  /** The indexes of an edition in the languages other than this. */
  async others(edition: string, locale: string): Promise<IndexReader[]> {
    const others = Object.entries(await this.locales(edition)).filter(([name]) => name !== locale);
    return Promise.all(others.map(([, index]) => this.open(index)));
  }

  private async locales(edition: string): Promise<Record<string, LocaleIndex>> {
    const { editions } = await this.manifest();
    return editions.find(({ name }) => name === edition)?.locales ?? {};
  }

  private open(index: LocaleIndex): Promise<IndexReader> {
    let reader = this.readers.get(index.folder);
    if (!reader) {
      reader = this.openFolder(index).catch((failure: unknown) => {
        this.readers.delete(index.folder);
        throw failure;
      });
      this.readers.set(index.folder, reader);
    }
    return reader;
  }

  private async openFolder(index: LocaleIndex): Promise<IndexReader> {
    const nodes = new Map<string, Promise<Node>>();
    const node = (name: string): Promise<Node> => {
      let loading = nodes.get(name);
      if (!loading) {
        loading = this.readNode(`${index.folder}/${name}.bin`).catch((failure: unknown) => {
          nodes.delete(name);
          throw failure;
        });
        nodes.set(name, loading);
      }
      return loading;
    };
    const root = await node('root');
    return new IndexReader(index, new Table(root, (file) => node(String(file))));
  }

  private async readNode(file: string): Promise<Node> {
    const again = this.failed.delete(file);
    try {
      return decodeNode(await unpack(file, await this.read(file, again)));
    } catch (cause) {
      this.failed.add(file);
      if (cause instanceof SearchFailure) throw cause;
      throw new SearchFailure('damaged', file, { cause });
    }
  }

  private async readManifest(): Promise<Manifest> {
    const bytes = await this.read(manifestName, false);
    try {
      const manifest = JSON.parse(new TextDecoder().decode(bytes)) as Manifest;
      if (manifest.version === formatVersion && Array.isArray(manifest.editions)) return manifest;
    } catch (cause) {
      throw new SearchFailure('damaged', manifestName, { cause });
    }
    throw new SearchFailure('damaged', manifestName);
  }
}
