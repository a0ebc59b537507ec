import * as v from 'valibot';
import { PART } from './entry.ts';
import { answers, dateOrNone, hands, name, part, people, question, slug, steps, text, wording } from './shape.ts';

/** How one version of a body becomes the next. */
export interface Migration {
  /** The body as it was: never edited once published. */
  from: v.GenericSchema;
  /** Gets what `from` has read. */
  up: (body: never) => unknown;
}

/** What the record knows about one kind of entry. */
export interface KindRow<Body extends v.GenericSchema = v.GenericSchema> {
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

/**
 * Every kind of entry; kind-texts.ts says in words what each is. A new feature adds a row to both. To change a body: put
 * the old shape into `earlier` with a function that turns it into the new one, and freeze a sample of it in
 * tests/fixtures/record/.
 */
export const RECORD_KINDS = {
  attempt: kind({
    about: 'attempt/:id',
    body: v.strictObject({ assessment: slug, steps }),
    matters: false,
  }),
  answer: kind({
    about: 'attempt/:id/answer/:question',
    body: v.strictObject({
      assessment: slug,
      question,
      value: text,
      wording,
    }),
    matters: false,
  }),
  completion: kind({
    about: 'attempt/:id/completion',
    body: v.strictObject({ assessment: slug }),
    matters: true,
  }),
  plan: kind({
    about: 'plan/:id',
    earlier: [
      {
        from: v.strictObject({
          assessment: slug,
          attempt: part,
          step: slug,
          when: text,
          then: text,
          first: text,
          person: name,
          review: dateOrNone,
        }),
        // Nothing said whether it was a draft, and most are not.
        up: (body: object) => ({ ...body, kept: true }),
      },
    ],
    body: v.strictObject({
      assessment: slug,
      attempt: part,
      step: slug,
      when: text,
      then: text,
      first: text,
      person: name,
      review: dateOrNone,
      kept: v.boolean(),
    }),
    matters: true,
  }),
  'plan-review': kind({
    about: 'plan/:id/review/:review',
    earlier: [
      {
        from: v.strictObject({
          happened: v.picklist(['yes', 'partly', 'no']),
          reflection: text,
        }),
        up: (body) => body,
      },
    ],
    body: v.strictObject({
      happened: v.picklist(['', 'yes', 'partly', 'no']),
      reflection: text,
    }),
    matters: true,
  }),
  reflection: kind({
    about: 'reflection/:id',
    body: v.strictObject({ on: name, text }),
    matters: true,
  }),
  request: kind({
    about: 'request/:id',
    body: v.strictObject({
      assessment: slug,
      attempt: part,
      steps,
      name,
    }),
    matters: true,
  }),
  view: kind({
    about: 'request/:id/view/:view',
    body: v.strictObject({ assessment: slug, answers }),
    matters: true,
  }),
  round: kind({
    about: 'round/:id',
    body: v.strictObject({ assessment: slug, name }),
    matters: true,
  }),
  response: kind({
    about: 'round/:id/response/:response',
    body: v.strictObject({
      organisation: v.union([v.literal(''), slug]),
      answers,
    }),
    matters: true,
  }),
  action: kind({
    about: 'round/:id/action/:action',
    earlier: [
      {
        from: v.strictObject({
          what: text,
          who: name,
          by: dateOrNone,
        }),
        up: (body: object) => ({ ...body, sign: '' }),
      },
    ],
    body: v.strictObject({
      what: text,
      who: name,
      by: dateOrNone,
      sign: text,
    }),
    matters: true,
  }),
  play: kind({
    about: 'play/:id',
    body: v.strictObject({ scenario: slug }),
    matters: false,
  }),
  'play-move': kind({
    about: 'play/:id/move/:place',
    body: v.strictObject({
      does: v.picklist(['choose', 'ask']),
      step: slug,
      what: slug,
      words: name,
    }),
    matters: false,
  }),
  'play-end': kind({
    about: 'play/:id/end',
    body: v.strictObject({ scenario: slug, ending: slug }),
    matters: true,
  }),
  'play-reflection': kind({
    about: 'play/:id/reflection',
    body: v.strictObject({ scenario: slug, text }),
    matters: true,
  }),
  room: kind({
    about: 'room/:id',
    body: v.strictObject({ scenario: slug, people }),
    matters: false,
  }),
  'room-move': kind({
    about: 'room/:id/move/:place',
    body: v.strictObject({
      does: v.picklist(['choose', 'ask']),
      step: slug,
      what: slug,
      words: name,
      people,
      hands,
      why: text,
    }),
    matters: true,
  }),
  'room-end': kind({
    about: 'room/:id/end',
    body: v.strictObject({ scenario: slug, ending: slug }),
    matters: true,
  }),
  'room-note': kind({
    about: 'room/:id/note',
    body: v.strictObject({ scenario: slug, text }),
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
