import fc from 'fast-check';
import type { Entry, EntryDraft } from '../../../src/domain/record/entry.ts';
import { hasUnsafeKey } from '../../../src/domain/record/plain.ts';
import { mergeLogs, type Log } from '../../../src/domain/record/log.ts';
import { RECORD_KIND_NAMES, RECORD_KINDS, versionOf, type RecordKind } from '../../../src/domain/record/kinds.ts';

// Few ids, paths and moments, so that entries meet, replace and delete each other in nearly every example.
const id = fc.constantFrom('e1', 'e2', 'e3', 'e4', 'e5', 'e6', 'e7', 'e8');
const time = fc.integer({ min: 0, max: 9 }).map((ms) => `2026-05-01T10:00:00.00${ms}Z`);
const about = fc.constantFrom(
  'attempt/a',
  'attempt/a/completion',
  'attempt/a/answer/trust.asked',
  'attempt/ab',
  'attempt/ab/answer/trust.asked',
  'plan/p',
  'plan/p/review/r',
);

const answerBody = fc.record({
  assessment: fc.constant('skills'),
  question: fc.constant('trust.asked'),
  value: fc.constantFrom('', 'once', 'twice'),
  wording: fc.constant('w1'),
});

/** Any entry that may stand in a log: good, damaged, of another version or kind, or a deletion. */
export const entry: fc.Arbitrary<Entry> = fc.oneof(
  fc.record({
    id,
    kind: fc.constant('answer'),
    version: fc.integer({ min: 1, max: 2 }),
    time,
    about,
    body: answerBody,
  }),
  fc.record({
    id,
    kind: fc.constant('deletion'),
    version: fc.integer({ min: 1, max: 2 }),
    time,
    about,
    body: fc.constant({}),
  }),
  fc.record({
    id,
    kind: fc.constantFrom('answer', 'plan', 'weather'),
    version: fc.constant(1),
    time,
    about,
    body: fc.jsonValue({ maxDepth: 2 }).filter((body) => !hasUnsafeKey(body)),
  }),
);

export const entries: fc.Arbitrary<readonly Entry[]> = fc.array(entry, { maxLength: 24 });

/** A log as a store keeps it. */
export const log: fc.Arbitrary<Log> = entries.map((some) => mergeLogs([], some));

export const draft: fc.Arbitrary<EntryDraft> = fc.oneof(
  fc.record({ kind: fc.constant('answer'), version: fc.constant(1), about, body: answerBody }),
  fc.record({ kind: fc.constant('deletion'), version: fc.constant(1), about, body: fc.constant({}) }),
);

export const now: fc.Arbitrary<string> = time;

const words = (most: number): fc.Arbitrary<string> => fc.string({ unit: 'grapheme', maxLength: most });
const slug = fc.stringMatching(/^[a-z][a-z0-9-]{0,12}$/);
const part = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._-]{0,12}$/);
const question = fc.stringMatching(/^[a-z][a-z0-9-]{0,6}\.[a-z][a-z0-9-]{0,6}$/);
const wording = fc.stringMatching(/^[A-Za-z0-9_-]{0,11}$/);
const date = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));
const moment = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((at) => at.toISOString());
const steps = fc.array(slug, { maxLength: 5 });
const answers = fc.dictionary(question, fc.record({ value: words(8), wording }), { maxKeys: 5, noNullPrototype: true });

const people = fc.integer({ min: 0, max: 999 });
const hands = fc.array(fc.record({ choice: slug, words: words(12), hands: people }), { maxLength: 4 });

const BODIES: Record<RecordKind, fc.Arbitrary<object>> = {
  attempt: fc.record({ assessment: slug, steps }),
  answer: fc.record({ assessment: slug, question, value: words(12), wording }),
  completion: fc.record({ assessment: slug }),
  plan: fc.record({
    assessment: slug,
    attempt: part,
    step: slug,
    when: words(20),
    then: words(20),
    first: words(20),
    person: words(12),
    review: fc.option(date, { nil: '' }),
    kept: fc.boolean(),
  }),
  'plan-review': fc.record({ happened: fc.constantFrom('', 'yes', 'partly', 'no'), reflection: words(20) }),
  reflection: fc.record({ on: words(12), text: words(20) }),
  request: fc.record({ assessment: slug, attempt: part, steps, name: words(12) }),
  view: fc.record({ assessment: slug, answers }),
  round: fc.record({ assessment: slug, name: words(12) }),
  response: fc.record({ organisation: fc.option(slug, { nil: '' }), answers }),
  play: fc.record({ scenario: slug }),
  'play-move': fc.record({ does: fc.constantFrom('choose', 'ask'), step: slug, what: slug, words: words(20) }),
  'play-end': fc.record({ scenario: slug, ending: slug }),
  'play-reflection': fc.record({ scenario: slug, text: words(20) }),
  room: fc.record({ scenario: slug, people }),
  'room-move': fc.record({
    does: fc.constantFrom('choose', 'ask'),
    step: slug,
    what: slug,
    words: words(20),
    people,
    hands,
    why: words(20),
  }),
  'room-end': fc.record({ scenario: slug, ending: slug }),
  'room-note': fc.record({ scenario: slug, text: words(20) }),
  action: fc.record({ what: words(20), who: words(12), by: fc.option(date, { nil: '' }), sign: words(20) }),
};

/** A body of a kind that nothing is wrong with, as far as this file knows of the kind. */
export function goodBody(kind: RecordKind): fc.Arbitrary<object> {
  return BODIES[kind];
}

/** An entry that nothing is wrong with, of any kind that is known. */
export const goodEntry: fc.Arbitrary<Entry> = fc.constantFrom(...RECORD_KIND_NAMES).chain((kind) => {
  const row = RECORD_KINDS[kind];
  const path = fc
    .array(part, { minLength: 4, maxLength: 4 })
    .map((parts) => parts.reduce<string>((rest, one) => rest.replace(/:[a-z]+/, one), row.about));
  return fc.record({
    id: fc.uuid(),
    kind: fc.constant(kind),
    version: fc.constant(versionOf(row)),
    time: moment,
    about: path,
    body: BODIES[kind],
  });
});

export const goodFile = fc.record({
  format: fc.constant('joined-up-record'),
  version: fc.constant(1),
  exported: moment,
  entries: fc.array(goodEntry, { maxLength: 6 }),
  setAside: fc.array(words(12), { maxLength: 3 }),
});
