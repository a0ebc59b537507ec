import * as v from 'valibot';
import { shortFingerprint } from './fingerprint.ts';
import { SHAPES, type PayloadKind, type Payloads, type Shape } from './payload-shapes.ts';

/** The version that is written. What a version means never changes. */
export const PAYLOAD_VERSION = 1;

/** What was found in a text or file. `words`: a whole sentence or two for whoever handed it in. */
export type Decoded<K extends PayloadKind = PayloadKind> =
  { [Each in K]: { status: 'read'; kind: Each; payload: Payloads[Each] } }[K] | { status: 'refused'; words: string };

/** Longer than any message that holds a code, and than any file of ours. */
const LONGEST = 100_000;
const CHECK = 5;

/** A payload as one word of letters, digits, `.`, `-` and `_`: for the end of a link, a QR code or a message. */
export function encodePayload<K extends PayloadKind>(kind: K, payload: Payloads[K]): string {
  const shape: Shape<Payloads[K]> = SHAPES[kind];
  const said = `${prefixOf(shape)}${shape.write(payload).join('.')}`;
  return `${said}.${shortFingerprint(said, CHECK)}`;
}

/** The same as the text of a JSON file. */
export function payloadFile<K extends PayloadKind>(kind: K, payload: Payloads[K]): string {
  return `${JSON.stringify({ format: formatOf(kind), version: PAYLOAD_VERSION, ...payload }, undefined, 2)}\n`;
}

/**
 * Reads what a person pastes or opens: a code alone, a whole link, a message around it, a file's text. Line breaks,
 * quotation marks and what mail programs do to links are taken out. Of several codes the first one of the wanted kind counts.
 */
export function decodePayload<K extends PayloadKind>(kind: K, text: string): Decoded<K> {
  const all = decodeEvery(text);
  const wanted = all.find((each) => each.status === 'read' && each.kind === kind);
  if (wanted) return wanted as Decoded<K>;
  const first = all.at(0) ?? refused('none');
  if (first.status === 'refused') return first;
  return {
    status: 'refused',
    words: `This is ${SHAPES[first.kind].called}. What is needed here is ${SHAPES[kind].called}.`,
  };
}

/** Every code in a text, or the one payload of a file, in order, so that a whole conversation may be pasted at once. Each is read or refused by itself. */
export function decodeEvery(text: string): Decoded[] {
  if (text.length > LONGEST) return [refused('long')];
  const trimmed = text.replace(/^\ufeff/, '').trim();
  if (trimmed.startsWith('{')) return [decodeFile(trimmed)];
  const plain = withoutWrapping(trimmed);
  const found = Array.from(
    plain.matchAll(/JU(\d{1,3})([a-z])\./g),
    ({ index, 0: prefix, 1: version, 2: letter = '' }) =>
      Number(version) === PAYLOAD_VERSION
        ? decodeAt(prefix, letter, plain.slice(index + prefix.length))
        : refused('version'),
  );
  return found.length > 0 ? found : [refused('none')];
}

function decodeAt(prefix: string, letter: string, rest: string): Decoded {
  const kind = KINDS.find((each) => SHAPES[each].letter === letter);
  if (kind === undefined) return refused('version');
  const shape = SHAPES[kind];
  const parts = rest.split('.', shape.parts + 1);
  const check = parts[shape.parts]?.slice(0, CHECK);
  const own = parts.slice(0, shape.parts);
  if (check !== shortFingerprint(`${prefix}${own.join('.')}`, CHECK)) return refused('damaged');
  return checked(kind, shape.read(own));
}

const fileHead = v.object({ format: v.string(), version: v.number() });

function decodeFile(text: string): Decoded {
  const data = parse(text);
  const head = v.safeParse(fileHead, data);
  const kind = head.success ? KINDS.find((each) => formatOf(each) === head.output.format) : undefined;
  if (!head.success || kind === undefined) return refused('file');
  return head.output.version === PAYLOAD_VERSION ? checked(kind, data) : refused('version');
}

function checked(kind: PayloadKind, data: unknown): Decoded {
  const { success, output } = v.safeParse(SHAPES[kind].schema, data);
  return success ? ({ status: 'read', kind, payload: output } as Decoded) : refused('damaged');
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const KINDS = Object.keys(SHAPES) as PayloadKind[];

function prefixOf({ letter }: Pick<Shape<never>, 'letter'>): string {
  return `JU${PAYLOAD_VERSION}${letter}.`;
}

function formatOf(kind: PayloadKind): string {
  return `joined-up-${kind}`;
}

const WORDS = {
  none: 'There is no code in this text. Copy the whole message or the whole link, and paste it again.',
  damaged: 'This code is not complete, or was changed on its way. Ask for it again, or ask for it as a file.',
  version: 'This code was made by another version of this site. Load the page again, and try once more.',
  file: 'This file does not hold anything that can be read here. Ask for it again, or ask for the code.',
  long: 'This is too long to hold a code. Paste only the message or the link that you were sent, or choose the file that came with it.',
};

function refused(why: keyof typeof WORDS): { status: 'refused'; words: string } {
  return { status: 'refused', words: WORDS[why] };
}

/** Leaves only what codes are made of: escapes and hyphens of other kinds are undone, and all wrapping goes. */
function withoutWrapping(text: string): string {
  return text
    .replace(/%(?:25)*(2D|2E|5F)/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    .replace(/[‐‑‒–−]/g, '-')
    .replace(/[^0-9A-Za-z._-]/g, '');
}
