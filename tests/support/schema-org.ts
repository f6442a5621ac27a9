import path from 'node:path';
import ts from 'typescript';

/** A module that is checked without being written. */
const file = path.resolve(import.meta.dirname, 'structured-data.generated.ts');

/**
 * Holds structured data to schema.org's own definitions, which `schema-dts` writes as types: whether every
 * type and property is there, is allowed where it stands, and has a value of a kind it may have.
 * @param pages - the things that pages tell of, by their addresses
 * @returns what is wrong, each with the first page that has it
 */
export function schemaOrgFaults(pages: ReadonlyMap<string, readonly object[]>): string[] {
  const addressByShape = new Map<string, string>();
  for (const [address, things] of pages) {
    for (const thing of things) {
      const shape = JSON.stringify(shapeOf(thing));
      if (!addressByShape.has(shape)) addressByShape.set(shape, address);
    }
  }
  const shapes = [...addressByShape.keys()];
  const addresses = [...addressByShape.values()];
  const lines = shapes.map((shape, index) => `export const thing${index}: Thing = ${shape};`);
  return faultsIn(["import type { Thing } from 'schema-dts';", ...lines].join('\n')).map(
    ({ line, message }) => `${addresses[line - 1]}: ${message}`,
  );
}

/** A value without what no definition depends on, so that the many things that are alike are checked once. */
function shapeOf(value: unknown): unknown {
  if (typeof value === 'string') return '';
  if (typeof value === 'number') return 0;
  if (Array.isArray(value)) {
    const shapes = new Set(value.map((item) => JSON.stringify(shapeOf(item))));
    return [...shapes].map((shape) => JSON.parse(shape));
  }
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).flatMap(([key, item]) => {
    // The notation by which an action says what it is given; it stands beside the vocabulary.
    if (key.endsWith('-input')) return [];
    return [[key, key === '@type' ? item : shapeOf(item)]];
  });
  return Object.fromEntries(entries);
}

/** What TypeScript says of a module, by the lines it says it of. */
function faultsIn(source: string): { line: number; message: string }[] {
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    types: [],
  };
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists, readFile } = host;
  host.fileExists = (name) => name === file || fileExists(name);
  host.readFile = (name) => (name === file ? source : readFile(name));
  host.getSourceFile = (name, ...rest) =>
    name === file
      ? ts.createSourceFile(name, source, ts.ScriptTarget.ES2023)
      : getSourceFile(name, ...rest);
  return ts.getPreEmitDiagnostics(ts.createProgram([file], options, host)).map((diagnostic) => {
    const { line = 0 } =
      diagnostic.file?.getLineAndCharacterOfPosition(diagnostic.start ?? 0) ?? {};
    return { line, message: ts.flattenDiagnosticMessageText(diagnostic.messageText, '\n') };
  });
}
