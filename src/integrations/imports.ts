import { posix } from 'node:path';

/**
 * By the name of a script, those that it imports and does not load later on. Of the process and not of this module: Node loads it for
 * the bundler, and Astro once more for the pages.
 */
const known = ((globalThis as Record<symbol, unknown>)[Symbol.for('joined-up.imports')] ??= new Map()) as Map<
  string,
  readonly string[]
>;

/** Keeps what the bundler knows of the files that it writes for browsers, all of them into one folder. */
export function rememberImports(files: Iterable<{ fileName: string; imports?: readonly string[] }>): void {
  for (const { fileName, imports = [] } of files) {
    known.set(
      posix.basename(fileName),
      imports.map((path) => posix.basename(path)),
    );
  }
}

/** The scripts at these addresses and all that they cannot run without, each once. */
export function withImports(scripts: readonly string[]): readonly string[] {
  const all = new Set(scripts);
  for (const script of all) {
    const { dir, base } = posix.parse(script);
    for (const name of known.get(base) ?? []) all.add(`${dir}/${name}`);
  }
  return [...all];
}
