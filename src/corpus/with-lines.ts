import { isCollection, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, type Document } from 'yaml';
import type { Problem } from '../domain/problem.ts';

/**
 * The problems with the line beside each place, `steps.2.items.1.text (line 74)`, for files of YAML alone: nobody counts
 * through sixty items. `textOf` gives a file's text, and `undefined` if it cannot. What is missing stands at what lacks it.
 */
export function withLines(problems: readonly Problem[], textOf: (file: string) => string | undefined): Problem[] {
  const documents = new Map<string, Opened | undefined>();
  return problems.map((one) => {
    if (!one.file.endsWith('.yaml')) return one;
    if (!documents.has(one.file)) documents.set(one.file, open(textOf(one.file)));
    const line = lineOf(documents.get(one.file), one.place);
    return line === undefined ? one : { ...one, place: `${one.place} (line ${line})` };
  });
}

interface Opened {
  document: Document;
  lines: LineCounter;
}

function open(text: string | undefined): Opened | undefined {
  if (text === undefined) return undefined;
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  return document.errors.length > 0 ? undefined : { document, lines };
}

function lineOf(opened: Opened | undefined, place: string): number | undefined {
  // “line 4” and “the text” are places too, and no paths.
  if (opened === undefined || /\s/.test(place)) return undefined;
  const { document, lines } = opened;
  const path = place.split('.').map((part) => (/^\d+$/.test(part) ? Number(part) : part));
  for (let length = path.length; length > 0; length -= 1) {
    const start = startOf(document, path.slice(0, length));
    if (start !== undefined) return lines.linePos(start).line;
  }
  return undefined;
}

/** Where a field begins, by its name, or an entry of a list by itself. */
function startOf({ contents }: Document, path: readonly (string | number)[]): number | undefined {
  const last = path.at(-1);
  const above =
    path.length === 1 ? contents : isCollection(contents) ? contents.getIn(path.slice(0, -1), true) : undefined;
  if (isSeq(above)) {
    const entry = above.items[Number(last)];
    return isNode(entry) ? entry.range?.[0] : undefined;
  }
  if (!isMap(above)) return undefined;
  const key = above.items.map(({ key }) => key).find((key) => isScalar(key) && key.value === last);
  return isScalar(key) ? key.range?.[0] : undefined;
}
