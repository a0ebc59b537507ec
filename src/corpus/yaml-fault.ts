import { YAMLParseError } from 'yaml';
import { problem, type Problem } from '../domain/problem.ts';

/** What a parser says of a slip in YAML, in an author's words. `yaml` is what it could not read. */
export function yamlFault(file: string, error: unknown, yaml: string): Problem {
  if (!(error instanceof YAMLParseError)) {
    return fileUnreadable(file, undefined, `${firstLine(error)}.`, QUOTE_OR_COLON);
  }
  const { line, col } = error.linePos?.[0] ?? {};
  const from = line === undefined ? '' : (yaml.split('\n')[line - 1] ?? '').slice((col ?? 1) - 1);
  const message = firstLine(error).replace(/ at line \d+, column \d+:?$/, '');
  return fileUnreadable(file, line, ...inWords(error.code, message, from));
}

/** The one form of this message, whatever could not be read. `wrong` is a sentence. */
export function fileUnreadable(file: string, line: number | string | undefined, wrong: string, fix: string): Problem {
  const place = line === undefined ? 'the whole file' : `line ${line}`;
  return problem('file-unreadable', file, place, `The file cannot be read from here on: ${wrong}`, fix);
}

const QUOTE_OR_COLON =
  'Look for a quotation mark, bracket or colon out of place there. Text with a colon in it needs quotation marks around it.';
const OUT_OF_LINE: [string, string] = [
  'the line begins further in or further out than the lines it belongs to.',
  'Give it as many spaces at its beginning as they have.',
];
const NO_COLON: [string, string] = [
  'a field has no colon.',
  'Write its name, a colon and a space, and then its words.',
];

function inWords(code: string, message: string, from: string): [wrong: string, fix: string] {
  switch (code) {
    case 'TAB_AS_INDENT':
      return ['the line begins with a tab.', 'Put spaces in its place, as many as the lines around it have.'];
    case 'DUPLICATE_KEY':
      return [
        `the field \`${/^[^:\s]*/.exec(from)?.[0]}\` stands here for the second time.`,
        'Take one of the two out.',
      ];
    case 'BLOCK_AS_IMPLICIT_KEY':
      return [
        'there is a colon in the text, or the next line begins too far in.',
        'Put quotation marks around text that has a colon in it, and give lines that belong together the same spaces at their beginning.',
      ];
    case 'BAD_INDENT':
      if (!message.startsWith('Flow')) return OUT_OF_LINE;
      return [
        'a bracket on an earlier line is never closed.',
        'Look for the last { or [ above, and close it with } or ].',
      ];
    case 'MISSING_CHAR':
      if (message.startsWith('Sequence item')) return OUT_OF_LINE;
      if (message.startsWith('Implicit map keys')) return NO_COLON;
      return [
        'a quotation mark is never closed.',
        'Look for the last one above that opens a text, and close it at its end.',
      ];
    case 'MULTILINE_IMPLICIT_KEY':
      return NO_COLON;
    case 'BAD_SCALAR_START':
      return [
        'the text begins with a character that means something else here.',
        'Put quotation marks around the text.',
      ];
    case 'UNEXPECTED_TOKEN':
      if (message !== 'Unexpected scalar at node end') break;
      return [
        'the text goes on after its closing quotation mark.',
        'Put the quotation marks around the whole text. Inside it, write “ and ” for speech, and ’ for an apostrophe.',
      ];
  }
  return [`${message}.`, QUOTE_OR_COLON];
}

function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n', 1)[0] ?? '';
}
