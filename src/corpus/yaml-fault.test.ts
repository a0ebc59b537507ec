import { parse } from 'yaml';
import { expect, test } from 'vitest';
import { told } from '../../tests/unit/corpus-with.ts';
import { yamlFault } from './yaml-fault.ts';

const QUOTE =
  'Put quotation marks around text that has a colon in it, and give lines that belong together the same spaces at their beginning.';
const INSIDE =
  'Put the quotation marks around the whole text. Inside it, write “ and ” for speech, and ’ for an apostrophe.';
const SPACES = 'Give it as many spaces at its beginning as they have.';
const COLON = 'there is a colon in the text, or the next line begins too far in.';
const NO_COLON = 'a field has no colon.';
const COLON_FIX = 'Write its name, a colon and a space, and then its words.';
const OUT = 'the line begins further in or further out than the lines it belongs to.';

test.each([
  [
    'a tab',
    'a:\n\tb: 1',
    2,
    'the line begins with a tab.',
    'Put spaces in its place, as many as the lines around it have.',
  ],
  [
    'a field twice',
    'b: 1\nintro: 1\nintro: 2',
    3,
    'the field `intro` stands here for the second time.',
    'Take one of the two out.',
  ],
  ['a colon in a text', 'a: Ask: why', 1, COLON, QUOTE],
  ['a line too far in', '- a: b\n   c: d', 1, COLON, QUOTE],
  ['a line too far out', 'a:\n  - b: 1\n    c: 2\n   d: 3', 4, OUT, SPACES],
  ['a field that its list has lost', '- a: 1\n  b: 2\n c: 3', 3, OUT, SPACES],
  [
    'an open brace',
    'a: { b: c\nd: e',
    2,
    'a bracket on an earlier line is never closed.',
    'Look for the last { or [ above, and close it with } or ].',
  ],
  [
    'an open quotation mark',
    'a: "x\nb: 1',
    2,
    'a quotation mark is never closed.',
    'Look for the last one above that opens a text, and close it at its end.',
  ],
  [
    'an apostrophe in quotation marks',
    "a: 'the partner's boss'",
    1,
    'the text goes on after its closing quotation mark.',
    INSIDE,
  ],
  [
    'a quoted word at the beginning',
    'a: "Why" we asked',
    1,
    'the text goes on after its closing quotation mark.',
    INSIDE,
  ],
  ['a field without a colon', 'a: 1\nb\nc: 2', 2, NO_COLON, COLON_FIX],
  ['a field without a colon further in', 'a:\n  - b: 1\n    c\n    d: 2', 3, NO_COLON, COLON_FIX],
  [
    'a character with a meaning',
    'a: @home',
    1,
    'the text begins with a character that means something else here.',
    'Put quotation marks around the text.',
  ],
])('says in plain words what is wrong with %s', (_what, yaml, line, wrong, fix) => {
  expect(faultIn(yaml)).toEqual([
    'a.yaml',
    `  line ${line}`,
    `    The file cannot be read from here on: ${wrong}`,
    `    ${fix}  [file-unreadable]`,
  ]);
});

test.each([
  ['another slip', 'a: "\\q"', 'line 1', 'Invalid escape sequence \\q.'],
  [
    'a slip without a place',
    'a: *x',
    'the whole file',
    'Unresolved alias (the anchor must be set before the alias): x.',
  ],
])('hands on what the parser says of %s', (_what, yaml, place, wrong) => {
  expect(faultIn(yaml)).toEqual([
    'a.yaml',
    `  ${place}`,
    `    The file cannot be read from here on: ${wrong}`,
    '    Look for a quotation mark, bracket or colon out of place there. Text with a colon in it needs quotation marks around it.  [file-unreadable]',
  ]);
});

function faultIn(yaml: string): string[] {
  try {
    parse(yaml);
  } catch (error) {
    return told([yamlFault('a.yaml', error, yaml)]);
  }
  return [];
}
