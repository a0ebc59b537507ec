import type { z } from 'astro/zod';
import { problem, type Problem } from '../domain/problem.ts';

const SEE_COMMENT = 'The comment on it in src/schemas/ says what to write.';

/** Says in an author's words what a schema says in a programmer's. `raw` is what the file holds. */
export function fieldProblem(file: string, issue: z.core.$ZodIssue, raw: unknown): Problem {
  const place = issue.path.map(String).join('.') || 'the top level';
  return problem('field-wrong', file, place, ...wrongAndFix(issue, `The field \`${place}\``, valueAt(raw, issue.path)));
}

function wrongAndFix(issue: z.core.$ZodIssue, field: string, value: unknown): [wrong: string, fix: string] {
  if (issue.code === 'unrecognized_keys') {
    return [
      `There is no field called ${quoteAll(issue.keys)}.`,
      'Correct the spelling, or take it out: src/schemas/ lists the fields that a file of this kind can have.',
    ];
  }
  if (issue.path.length === 0) return ['The file holds no fields.', 'Copy the _template of its folder and fill it in.'];
  if (value === undefined) return [`${field} is missing.`, `Add it. ${SEE_COMMENT}`];
  switch (issue.code) {
    case 'too_big':
      return [`${field} has ${size(value)}, and ${String(issue.maximum)} is the most.`, 'Shorten it.'];
    case 'too_small':
      return [`${field} has ${size(value)}, and ${String(issue.minimum)} is the least.`, SEE_COMMENT];
    case 'invalid_value':
      return [
        `${field} says ${quote(value)}, which is not one of its words.`,
        `Write one of these: ${quoteAll(issue.values)}.`,
      ];
    case 'invalid_type':
      if (value === null) return [`${field} is empty.`, SEE_COMMENT];
      if (issue.expected === 'string')
        return [`${field} says ${quote(value)}, which is not read as text.`, 'Put quotation marks around it.'];
      return [`${field} says ${quote(value)}, which does not fit.`, SEE_COMMENT];
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
  return `"${typeof value === 'string' ? value : JSON.stringify(value)}"`;
}
