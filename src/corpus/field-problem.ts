import type { z } from 'astro/zod';
import { problem, type Problem } from '../domain/problem.ts';

/** A quotation is there to be recognised: a whole list would bury what is wrong with it. */
const LONGEST_QUOTE = 80;

/** Folders that hold one table or list, and so have no template. */
const NO_TEMPLATE = ['synonyms', 'reading', 'nation-words'];

/** Where an author reads what a field takes. */
function manualOf(file: string): { template: string; seeComment: string } {
  const [, folder = '', ending = ''] = /^src\/content\/([^/]+)\/.*(\.\w+)$/.exec(file) ?? [];
  if (NO_TEMPLATE.includes(folder)) {
    return {
      template: 'every other entry of the file',
      seeComment: 'The other entries of the file show what to write.',
    };
  }
  const template = `src/content/${folder}/_template${ending}`;
  return { template, seeComment: `The comment on it in ${template} says what to write.` };
}

/** Says in an author's words what a schema says in a programmer's. `raw` is what the file holds. */
export function fieldProblems(file: string, issue: z.core.$ZodIssue, raw: unknown): Problem[] {
  const inside = insideOf(issue);
  if (inside.length > 0) return inside.flatMap((inner) => fieldProblems(file, inner, raw));
  // One for each, so that each has its own line beside it.
  if (issue.code === 'unrecognized_keys' && !isCutText(issue.keys, valueAt(raw, issue.path)))
    return issue.keys.map((key) => unknownField(file, [...issue.path, key].join('.'), key));
  const place = issue.path.map(String).join('.') || 'the top level';
  return [
    problem(
      'field-wrong',
      file,
      place,
      ...wrongAndFix(issue, `The field \`${place}\``, valueAt(raw, issue.path), manualOf(file)),
    ),
  ];
}

/** Where one of several shapes fits but for its fields, the author meant that one: its issues say more than that none fits. */
function insideOf(issue: z.core.$ZodIssue): z.core.$ZodIssue[] {
  if (issue.code !== 'invalid_union') return [];
  const meant = issue.errors.filter((issues) => issues.every(({ path }) => path.length > 0));
  if (meant.length !== 1) return [];
  return meant.flat().map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }));
}

/** A text between { and } that has a comma in it is read as a field that holds nothing. */
function isCutText(keys: readonly string[], value: unknown): boolean {
  return keys.some((key) => key.includes(' ') && (value as Record<string, unknown>)[key] === null);
}

function unknownField(file: string, place: string, key: string): Problem {
  return problem(
    'field-wrong',
    file,
    place,
    `There is no field called ${quote(key)}.`,
    `Correct the spelling, or take it out: ${manualOf(file).template} shows the fields that there can be.`,
  );
}

function wrongAndFix(
  issue: z.core.$ZodIssue,
  field: string,
  value: unknown,
  { template, seeComment }: ReturnType<typeof manualOf>,
): [wrong: string, fix: string] {
  if (issue.code === 'unrecognized_keys') {
    return [
      `The words ${quoteAll(issue.keys)} stand where a field belongs.`,
      'Between { and }, put quotation marks around a text that has a comma in it.',
    ];
  }
  if (issue.path.length === 0) return ['The file holds no fields.', `Write them as in ${template}.`];
  if (issue.code === 'invalid_key') {
    const [{ message } = issue] = issue.issues;
    return [`The name ${quote(issue.path.at(-1))} cannot be used here.`, message];
  }
  if (value === undefined) return [`${field} is missing.`, `Add it. ${seeComment}`];
  if (typeof value === 'string' && value.trim() === '') return [`${field} is empty.`, seeComment];
  switch (issue.code) {
    case 'too_big':
      return [`${field} has ${size(value)}, and ${String(issue.maximum)} is the most.`, 'Shorten it.'];
    case 'too_small':
      return [`${field} has ${size(value)}, and ${String(issue.minimum)} is the least.`, seeComment];
    case 'invalid_value':
      return [
        `${field} says ${quote(value)}, which is not one of its words.`,
        `Write one of these: ${quoteAll(issue.values)}.`,
      ];
    case 'invalid_type':
      if (value === null) return [`${field} is empty.`, seeComment];
      if (issue.expected === 'number')
        return [
          `${field} says ${quote(value)}, which is not read as a number.`,
          'Write it in figures, without quotation marks.',
        ];
      if (issue.expected === 'boolean')
        return [`${field} says ${quote(value)}, which does not fit.`, 'Write true or false, without quotation marks.'];
      if (issue.expected === 'array')
        return [
          `${field} says ${quote(value)}, and it is a list.`,
          `Begin each entry on a line of its own, with a hyphen. ${seeComment}`,
        ];
      if (issue.expected === 'object')
        return [
          `${field} says ${quote(value)}, and it has fields of its own.`,
          `Copy one as it stands in ${template}, and fill it in.`,
        ];
      if (issue.expected === 'string' && typeof value === 'object')
        return [
          `${field} says ${quote(value)}, which is not text.`,
          'Write it as words after the colon, without brackets and hyphens.',
        ];
      if (issue.expected === 'string')
        return [`${field} says ${quote(value)}, which is not read as text.`, 'Put quotation marks around it.'];
      return [`${field} says ${quote(value)}, which does not fit.`, seeComment];
    default:
      // Here the message is a schema's own sentence on what to write.
      return [`${field} says ${quote(value)}, which does not fit.`, issue.message];
  }
}

function valueAt(raw: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | null | undefined)?.[key], raw);
}

function size(value: unknown): string {
  if (typeof value === 'string') return count(value.length, 'character', 'characters');
  return Array.isArray(value) ? count(value.length, 'entry', 'entries') : `the value ${String(value)}`;
}

function count(n: number, one: string, many: string): string {
  return `${n} ${n === 1 ? one : many}`;
}

function quoteAll(values: readonly unknown[]): string {
  return values.map(quote).join(', ');
}

/** An empty field and a bare null both read as null; between quotation marks, null is a word. */
function quote(value: unknown): string {
  if (value === null) return 'nothing';
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > LONGEST_QUOTE ? `"${text.slice(0, LONGEST_QUOTE)}…"` : `"${text}"`;
}
