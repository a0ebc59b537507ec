import * as v from 'valibot';
import { DATE } from './moment.ts';
import { PART } from './entry.ts';

/** How long a text in the record may be, in characters as `maxlength` counts them or fewer. */
export const LONGEST = { text: 2000, name: 200 } as const;

/** The same shape, with a sentence for the published schema. */
export function is<Schema extends v.GenericSchema>(
  schema: Schema,
  sentence: string,
): v.SchemaWithPipe<readonly [Schema, v.DescriptionAction<v.InferOutput<Schema>, string>]> {
  return v.pipe(schema, v.description(sentence));
}

/** What somebody wrote. */
export const text = v.pipe(v.string(), v.maxCodePoints(LONGEST.text));

/** A name or a few words. */
export const name = v.pipe(v.string(), v.maxCodePoints(LONGEST.name));

/** The id of an assessment, a step or an organisation, as in the site's content. */
export const slug = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,79}$/));

/** An id that a browser made. */
export const part = v.pipe(v.string(), v.regex(new RegExp(`^${PART}$`)));

export const date = v.pipe(v.string(), v.regex(DATE));

/** A day, or `''` where none was chosen. */
export const dateOrNone = v.union([v.literal(''), date]);

/** `influencing.ask-the-cost`. */
export const question = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,79}\.[a-z][a-z0-9-]{0,79}$/));

/** A fingerprint of the words that were asked, so that an answer is never shown under words that changed. */
export const wording = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{0,64}$/));

export const steps = v.pipe(v.array(slug), v.maxLength(50));

/** What somebody else answered, by question. Valibot 1.5 takes an empty list for a record, so lists are refused first. */
export const answers = v.pipe(
  v.unknown(),
  v.check((value) => !Array.isArray(value)),
  v.record(question, v.strictObject({ value: text, wording })),
  v.maxEntries(500),
);

/** A count of people. More than this are no room. */
export const people = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(999));

/** Hands counted, choice by choice. */
export const hands = v.pipe(
  v.array(
    v.strictObject({
      choice: is(slug, 'The choice.'),
      words: is(name, 'Its words as they stood.'),
      hands: is(people, 'How many hands were raised for it.'),
    }),
  ),
  v.maxLength(20),
);
