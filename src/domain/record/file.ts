import * as v from 'valibot';
import { entrySchema, type Entry } from './entry.ts';
import { BELIEVABLE_MOMENT, MOMENT } from './moment.ts';
import { hasUnsafeKey } from './plain.ts';
import { FILE_FORMAT, FILE_VERSION, type RecordContents } from './write-file.ts';

/** What a file may hold. A record of many years is a hundred times smaller. */
export const FILE_LIMITS = {
  /** In characters; a page also refuses a file of more bytes before it reads it. */
  length: 10_000_000,
  entries: 50_000,
  /** Brackets inside brackets. */
  depth: 24,
} as const;

/** An entry as a file may hold it. */
export const fileEntrySchema = v.strictObject({
  ...entrySchema.entries,
  time: v.pipe(v.string(), v.regex(BELIEVABLE_MOMENT)),
});

export const fileSchema = v.strictObject({
  format: v.literal(FILE_FORMAT),
  version: v.literal(FILE_VERSION),
  exported: v.pipe(v.string(), v.regex(MOMENT), v.description('When the file was made.')),
  entries: v.pipe(v.array(fileEntrySchema), v.maxLength(FILE_LIMITS.entries)),
  setAside: v.pipe(
    v.array(v.string()),
    v.maxLength(FILE_LIMITS.entries),
    v.description('Entries that could not be read, each as the text that it was found as.'),
  ),
});

export type Refusal = 'too-big' | 'cut-short' | 'foreign' | 'too-deep' | 'too-many' | 'unsafe' | 'newer' | 'damaged';

export type ReadFile =
  | ({ status: 'read'; exported: string } & RecordContents)
  /** `words`: what is wrong and what to do, for the person who chose the file. */
  | { status: 'refused'; reason: Refusal; words: string };

const MEGABYTES = FILE_LIMITS.length / 1_000_000;

const WORDS: Record<Refusal, string> = {
  'too-big': `This file is larger than ${MEGABYTES} MB, so it is not a record from this site. Choose the file that you downloaded here; its name begins with “joined-up-record”.`,
  'cut-short':
    'This file begins like a record but is cut short or damaged. Choose another copy, or copy the file again from where it was complete.',
  foreign:
    'This file is not a record from this site. Choose the file that you downloaded here; its name begins with “joined-up-record”.',
  'too-deep': 'This file holds data nested deeper than any record, so it was not opened. Choose another copy.',
  'too-many': `This file holds more than ${FILE_LIMITS.entries.toLocaleString('en-GB')} entries, more than any record, so it was not opened. Choose another copy.`,
  unsafe:
    'This file holds names that could harm a page, which no record does, so it was not opened. Choose another copy.',
  newer:
    'This file was made by a later version of this site. Reload this page to get that version, then choose the file again.',
  damaged:
    'This file is a record, but its frame is damaged: parts are missing or of the wrong kind. Choose another copy.',
};

/** Why a file of this many bytes is not even read, or nothing. */
export function refusedForSize(bytes: number): ReadFile | undefined {
  return bytes > FILE_LIMITS.length ? refused('too-big') : undefined;
}

/**
 * Reads a file that anybody may have made. It is refused as a whole where its frame is wrong; an entry that cannot be read
 * is kept as text and never stops the others.
 */
export function readRecordFile(text: string): ReadFile {
  if (text.length > FILE_LIMITS.length) return refused('too-big');
  const json = text.replace(/^\uFEFF/, '');
  // A picture or a PDF is full of brackets as well.
  if (!/^\s*[[{]/.test(json)) return refused('foreign');
  if (depthOf(json) > FILE_LIMITS.depth) return refused('too-deep');
  const parsed = parse(json);
  if (!parsed) return refused(/^\s*\{\s*"format"\s*:\s*"joined-up-record"/.test(json) ? 'cut-short' : 'foreign');
  const frame = v.safeParse(v.looseObject({ format: v.literal(FILE_FORMAT) }), parsed.value);
  if (!frame.success) return refused('foreign');
  if (hasUnsafeKey(parsed.value)) return refused('unsafe');
  const { version, entries } = frame.output;
  if (typeof version === 'number' && version > FILE_VERSION) return refused('newer');
  if (Array.isArray(entries) && entries.length > FILE_LIMITS.entries) return refused('too-many');
  const file = v.safeParse(FRAME, parsed.value);
  if (!file.success) return refused('damaged');
  return { status: 'read', exported: file.output.exported, ...sorted(file.output) };
}

const FRAME = v.strictObject({ ...fileSchema.entries, entries: v.array(v.unknown()) });

function refused(reason: Refusal): ReadFile {
  return { status: 'refused', reason, words: WORDS[reason] };
}

/** What was set aside once is tried again: a later version may know it. */
function sorted({ entries, setAside }: v.InferOutput<typeof FRAME>): RecordContents {
  const read: Entry[] = [];
  const unreadable: string[] = [];
  const sort = (value: unknown, text: string): void => {
    const entry = v.safeParse(fileEntrySchema, value);
    if (entry.success) read.push(entry.output);
    else unreadable.push(text);
  };
  for (const value of entries) sort(value, JSON.stringify(value));
  for (const text of setAside) sort(depthOf(text) > FILE_LIMITS.depth ? undefined : safe(parse(text)?.value), text);
  return { entries: read, unreadable: [...new Set(unreadable)] };
}

function safe(value: unknown): unknown {
  return hasUnsafeKey(value) ? undefined : value;
}

function parse(json: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(json) };
  } catch {
    return undefined;
  }
}

/**
 * How deep brackets stand in each other, without parsing: some parsers fail on a text that is only brackets. A plain loop,
 * because a pattern for long strings can exhaust the stack as well.
 */
function depthOf(json: string): number {
  let deepest = 0;
  let depth = 0;
  let inString = false;
  for (let at = 0; at < json.length; at += 1) {
    const character = json[at];
    if (inString && character === '\\') at += 1;
    else if (character === '"') inString = !inString;
    else if (!inString && (character === '[' || character === '{')) deepest = Math.max(deepest, ++depth);
    else if (!inString && (character === ']' || character === '}')) depth -= 1;
  }
  return deepest;
}
