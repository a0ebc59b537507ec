import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isMap, isSeq, parseDocument, type Document } from 'yaml';
import { checkContent } from '../../src/corpus/check-content.ts';
import { SOUND, useSoundContent } from './sound-content.ts';

const CONTENT = 'src/content';
const TODAY = '2026-11-23';

const at = useSoundContent();

const files = (await readdir(join(SOUND, CONTENT), { recursive: true })).filter((file) => /\.(?:yaml|mdx)$/.test(file));

// Content without a fault has no other message: whatever is said beside the wrong field would be false.
test.each(files.toSorted())('says nothing but that a field is wrong, whichever it is in %s', async (file) => {
  const path = at(join(CONTENT, file));
  const sound = await readFile(path, 'utf8');
  const said: string[] = [];
  for (const { what, text } of spoilt(sound)) {
    await writeFile(path, text);
    const { problems } = checkContent(at(), TODAY);
    // What may be left out, or may be a list, is not wrong so.
    if (!problems.some(({ id }) => id === 'field-wrong')) continue;
    const others = problems.filter(({ id }) => id !== 'field-wrong' && id !== 'id-differs-from-file-name');
    said.push(...others.map(({ id, file: where, place }) => `${what}: ${id} at ${place} in ${where}`));
  }
  expect(said).toEqual([]);
});

/** The file with one field at a time left out, emptied, with another name or of another type. */
function* spoilt(text: string): Generator<{ what: string; text: string }> {
  const [, before = '', yaml = '', after = ''] = /^(---\n)([\s\S]*?\n)(---\n[\s\S]*)$/.exec(text) ?? ['', '', text, ''];
  const ways = Object.entries(WAYS);
  for (const [i, path] of pathsIn(parseDocument(yaml)).entries()) {
    // Each field in one of the ways, and its neighbours in the others: all in all of them would take a quarter of a minute.
    for (const [how, spoil] of ways.filter((_, j) => j === i % ways.length)) {
      const document = parseDocument(yaml);
      spoil(document, path);
      yield { what: `${path.join('.')} ${how}`, text: before + document.toString({ lineWidth: 0 }) + after };
    }
  }
}

type Path = readonly (string | number)[];

const WAYS: Record<string, (document: Document, path: Path) => void> = {
  'left out': (document, path) => void document.deleteIn(path),
  empty: (document, path) => document.setIn(path, null),
  'of another type': (document, path) => {
    const now: unknown = document.getIn(path);
    document.setIn(path, typeof now === 'string' ? ['x', 'y'] : 'no such thing');
  },
  misspelt: (document, path) => {
    const name = path.at(-1);
    if (typeof name !== 'string') return;
    const value: unknown = document.getIn(path, true);
    document.deleteIn(path);
    document.setIn([...path.slice(0, -1), `${name}x`], value);
  },
};

function pathsIn({ contents }: Document): Path[] {
  const below = (node: unknown, path: Path): Path[] => {
    const entries: [string | number, unknown][] = isMap(node)
      ? node.items.map(({ key, value }) => [String(key), value])
      : isSeq(node)
        ? node.items.map((value, i) => [i, value])
        : [];
    return entries.flatMap(([key, value]) => [[...path, key], ...below(value, [...path, key])]);
  };
  return below(contents, []);
}
