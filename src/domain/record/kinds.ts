import * as v from 'valibot';
import { PART } from './entry.ts';
import { answers, dateOrNone, hands, is, name, part, people, question, slug, steps, text, wording } from './shape.ts';

/** How one version of a body becomes the next. */
export interface Migration {
  /** The body as it was: never edited once published. */
  from: v.GenericSchema;
  /** Gets what `from` has read. */
  up: (body: never) => unknown;
}

/** What the record knows about one kind of entry. */
export interface KindRow<Body extends v.GenericSchema = v.GenericSchema> {
  /** One sentence for the published schema. */
  is: string;
  /** The path of the thing it is about; `:x` stands for one part. */
  about: string;
  /** The body as it is now. */
  body: Body;
  /** From version 1 upwards. The version now is one more than there are migrations. */
  earlier: readonly Migration[];
  /** Whether losing it would hurt: then the browser is asked to keep the site's data, and the person to download a copy. */
  matters: boolean;
}

function kind<Body extends v.GenericSchema>(
  row: Omit<KindRow<Body>, 'earlier'> & { earlier?: readonly Migration[] },
): KindRow<Body> {
  return { earlier: [], ...row };
}

const assessment = is(slug, 'The assessment, by its name in the address.');
const scenario = is(slug, 'The scenario, by its name in the address.');

/**
 * Every kind of entry. A new feature adds a row. To change a body: put the old shape into `earlier` with a function that
 * turns it into the new one, and freeze a sample of it in tests/fixtures/record/.
 */
export const RECORD_KINDS = {
  attempt: kind({
    is: 'A self-assessment was begun.',
    about: 'attempt/:id',
    body: v.strictObject({ assessment, steps: is(steps, 'The parts of it that were chosen, in order.') }),
    matters: false,
  }),
  answer: kind({
    is: 'One answer in an attempt.',
    about: 'attempt/:id/answer/:question',
    body: v.strictObject({
      assessment,
      question: is(question, 'The part and the question in it.'),
      value: is(text, 'What was answered; empty where an answer was taken back.'),
      wording: is(wording, 'A fingerprint of the words that were asked.'),
    }),
    matters: false,
  }),
  completion: kind({
    is: 'The results of an attempt were asked for.',
    about: 'attempt/:id/completion',
    body: v.strictObject({ assessment }),
    matters: true,
  }),
  plan: kind({
    is: 'A plan that follows from an attempt.',
    about: 'plan/:id',
    body: v.strictObject({
      assessment,
      attempt: is(part, 'The attempt that it follows from.'),
      step: is(slug, 'The part of the assessment that it is for.'),
      when: is(text, 'Completes “When …”.'),
      then: is(text, 'Completes “then I will …”.'),
      first: is(text, 'The first small step.'),
      person: is(name, 'Who will be told.'),
      review: is(dateOrNone, 'The day to look back; empty where none was chosen.'),
    }),
    matters: true,
  }),
  'plan-review': kind({
    is: 'Looking back at a plan.',
    about: 'plan/:id/review/:review',
    earlier: [
      {
        from: v.strictObject({
          happened: is(v.picklist(['yes', 'partly', 'no']), 'Whether it came to be done.'),
          reflection: is(text, 'What was learnt.'),
        }),
        up: (body) => body,
      },
    ],
    body: v.strictObject({
      happened: is(v.picklist(['', 'yes', 'partly', 'no']), 'Whether it came to be done; empty while it is not said.'),
      reflection: is(text, 'What was learnt.'),
    }),
    matters: true,
  }),
  reflection: kind({
    is: 'What somebody wrote for themselves.',
    about: 'reflection/:id',
    body: v.strictObject({ on: is(name, 'What it is about.'), text: is(text, 'What they wrote.') }),
    matters: true,
  }),
  request: kind({
    is: 'Colleagues were asked for their view.',
    about: 'request/:id',
    body: v.strictObject({
      assessment,
      attempt: is(part, 'The attempt that it belongs to.'),
      steps: is(steps, 'The parts that they were asked about.'),
      name: is(name, 'The name that colleagues see.'),
    }),
    matters: true,
  }),
  view: kind({
    is: 'A colleague’s view, as they sent it back.',
    about: 'request/:id/view/:view',
    body: v.strictObject({ assessment, answers: is(answers, 'What they answered, by question.') }),
    matters: true,
  }),
  round: kind({
    is: 'A partnership’s health check was begun.',
    about: 'round/:id',
    body: v.strictObject({ assessment, name: is(name, 'What the partnership calls it.') }),
    matters: true,
  }),
  response: kind({
    is: 'One person’s answers in a health check.',
    about: 'round/:id/response/:response',
    body: v.strictObject({
      organisation: is(
        v.union([v.literal(''), slug]),
        'The kind of organisation they are from; empty where they did not say.',
      ),
      answers: is(answers, 'What they answered, by question.'),
    }),
    matters: true,
  }),
  action: kind({
    is: 'What a partnership agreed to do.',
    about: 'round/:id/action/:action',
    body: v.strictObject({
      what: is(text, 'What will be done.'),
      who: is(name, 'Who does it.'),
      by: is(dateOrNone, 'By when; empty where no day was set.'),
    }),
    matters: true,
  }),
  play: kind({
    is: 'A scenario was begun.',
    about: 'play/:id',
    body: v.strictObject({ scenario }),
    matters: false,
  }),
  'play-move': kind({
    is: 'What was done at one place in a play. A later move at an earlier place takes back what came after.',
    about: 'play/:id/move/:place',
    body: v.strictObject({
      does: is(v.picklist(['choose', 'ask']), 'Whether a choice was made or somebody was asked.'),
      step: is(slug, 'The step of the scenario.'),
      what: is(slug, 'The choice made, or the person asked.'),
      words: is(name, 'The words of the choice, or the name of the person, as they stood.'),
    }),
    matters: false,
  }),
  'play-end': kind({
    is: 'A play came to an ending.',
    about: 'play/:id/end',
    body: v.strictObject({ scenario, ending: is(slug, 'The ending of the scenario.') }),
    matters: true,
  }),
  'play-reflection': kind({
    is: 'What somebody wrote for themselves after a play.',
    about: 'play/:id/reflection',
    body: v.strictObject({ scenario, text: is(text, 'Their words.') }),
    matters: true,
  }),
  room: kind({
    is: 'A scenario was begun with a room.',
    about: 'room/:id',
    body: v.strictObject({ scenario, people: is(people, 'How many people were in the room.') }),
    matters: false,
  }),
  'room-move': kind({
    is: 'What a room did at one place in its play. A later move at an earlier place takes back what came after.',
    about: 'room/:id/move/:place',
    body: v.strictObject({
      does: is(v.picklist(['choose', 'ask']), 'Whether a choice was made or somebody was asked.'),
      step: is(slug, 'The step of the scenario.'),
      what: is(slug, 'The choice made, or the person asked.'),
      words: is(name, 'The words of the choice, or the name of the person, as they stood.'),
      people: is(people, 'How many people were in the room at that moment.'),
      hands: is(hands, 'Hands counted for each choice, in the order in which the room saw them.'),
      why: is(text, 'Why this one was taken, if somebody wrote it down.'),
    }),
    matters: true,
  }),
  'room-end': kind({
    is: 'A room came to an ending.',
    about: 'room/:id/end',
    body: v.strictObject({ scenario, ending: is(slug, 'The ending of the scenario.') }),
    matters: true,
  }),
  'room-note': kind({
    is: 'What a room wrote down after its play.',
    about: 'room/:id/note',
    body: v.strictObject({ scenario, text: is(text, 'Their words.') }),
    matters: true,
  }),
} as const;

export type RecordKind = keyof typeof RECORD_KINDS;
export type BodyOf<K extends RecordKind> = v.InferOutput<(typeof RECORD_KINDS)[K]['body']>;

/** Names of all kinds, except the deletion, which is about any path and means the same for ever. */
export const RECORD_KIND_NAMES = Object.keys(RECORD_KINDS) as RecordKind[];

export function isRecordKind(name: string): name is RecordKind {
  return Object.hasOwn(RECORD_KINDS, name);
}

export function versionOf({ earlier }: Pick<KindRow, 'earlier'>): number {
  return earlier.length + 1;
}

/** The paths that a kind's entries are about. */
export function aboutPattern({ about }: Pick<KindRow, 'about'>): RegExp {
  return new RegExp(`^${about.replaceAll(/:[a-z]+/g, PART)}$`);
}
