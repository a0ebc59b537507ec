import { toJsonSchema } from '@valibot/to-json-schema';
import type * as v from 'valibot';
import { FILE_LIMITS, fileEntrySchema, fileSchema } from '../domain/record/file.ts';
import { ENTRY_TEXTS, KIND_TEXTS } from '../domain/record/kind-texts.ts';
import {
  aboutPattern,
  RECORD_KIND_NAMES,
  RECORD_KINDS,
  versionOf,
  type KindRow,
  type RecordKind,
} from '../domain/record/kinds.ts';

type JsonSchema = Record<string, unknown>;

/** The published schema of a downloaded record, made from what the site itself reads records with. */
export function recordJsonSchema(address: string): JsonSchema {
  const { properties, ...file } = convert(fileSchema);
  const entries = { type: 'array', maxItems: FILE_LIMITS.entries, items: { $ref: '#/definitions/entry' } };
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: address,
    title: 'A learner’s record from Joined Up',
    description: [
      'What “Download my copy” gives. The record is a log: entries are added and never changed.',
      'To merge two logs, put their entries together by id; of two entries about the same thing the later counts, by time and then by id.',
      'An entry of kind `deletion` takes out every entry about the same path or a path below it that is not later than itself, and stays.',
      `The site also refuses a file of more than ${FILE_LIMITS.length / 1_000_000} MB, with brackets more than ${FILE_LIMITS.depth} deep, or with a key \`__proto__\`, \`prototype\` or \`constructor\`.`,
    ].join(' '),
    ...file,
    properties: { ...(properties as JsonSchema), entries },
    definitions: {
      entry: { ...described(convert(fileEntrySchema), ENTRY_TEXTS), allOf: RECORD_KIND_NAMES.flatMap(bodiesOf) },
    },
  };
}

/** What the body is where kind and version are known. Any other body is passed on as it is. */
function bodiesOf(kind: RecordKind): JsonSchema[] {
  const row: KindRow = RECORD_KINDS[kind];
  const { is, fields } = KIND_TEXTS[kind];
  const bodies = [...row.earlier.map(({ from }) => from), row.body];
  return bodies.map((body, i) => ({
    if: { properties: { kind: { const: kind }, version: { const: i + 1 } }, required: ['kind', 'version'] },
    then: {
      description: i + 1 === versionOf(row) ? is : `${is} An earlier shape.`,
      properties: { about: { pattern: aboutPattern(row).source }, body: described(convert(body), fields) },
    },
  }));
}

/** With a sentence at each field of an object. */
function described(schema: JsonSchema, sentences: Readonly<Record<string, string>>): JsonSchema {
  const properties = Object.entries(schema.properties as Record<string, JsonSchema>).map(
    ([field, its]) =>
      [field, { ...its, ...(sentences[field] !== undefined && { description: sentences[field] }) }] as const,
  );
  return { ...schema, properties: Object.fromEntries(properties) };
}

function convert(schema: v.GenericSchema): JsonSchema {
  const { $schema: _, ...converted } = toJsonSchema(schema, {
    typeMode: 'output',
    // The converter does not know this action; `maxLength` counts as it does.
    overrideAction: ({ valibotAction, jsonSchema }) =>
      valibotAction.type === 'max_code_points' && 'requirement' in valibotAction
        ? { ...jsonSchema, maxLength: Number(valibotAction.requirement) }
        : undefined,
  });
  return converted;
}
