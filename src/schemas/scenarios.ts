import { z } from 'astro/zod';
import { id, listed, nation } from './page.ts';

/**
 * A list of simple tests that must all hold: `told-ruth` (this has happened), `not told-ruth` (it has not),
 * `trust >= 3`, `trust <= 1` (a quantity's place in its words, counted from 0), `asked dee`, `not asked dee`.
 */
const conditions = z
  .array(
    z
      .string()
      .regex(
        /^(?:(?:not )?(?:asked )?[a-z][a-z0-9-]*|[a-z][a-z0-9-]* (?:>=|<=) \d+)$/,
        'Write `told-ruth`, `not told-ruth`, `asked dee`, `not asked dee`, `trust >= 3` or `trust <= 1`.',
      ),
  )
  .default([]);

/** More words, shown only if something has happened. */
const also = z.array(z.strictObject({ if: conditions, text: z.string().trim().min(10).max(1500) })).default([]);

/** Markdown text of a story. Mark law and practice with the fact it rests on: `[S-026]`. */
const story = z.string().trim().min(10).max(3000);

/** A branching case: a hard day between organisations. */
export const scenario = z.strictObject({
  ...listed,
  /** Who the reader is: `You are Rohan, three weeks into the hospital’s discharge team.` */
  role: z.string().trim().min(20).max(260),
  /** An invented place, and what kind of place it is: `Saltmarsh, a market town`. */
  place: z.string().trim().min(3).max(120),
  /** The nation it happens in. Law and names of bodies must be right for it. */
  nation,
  /** How many minutes one play takes: 15 to 25. */
  minutes: z.number().int().min(5).max(40),
  /** Pages practised, as folder and file name: at least one skill, principle, barrier and pitfall if it has them. */
  practises: z.array(z.string()).min(3),
  /** Example themes and tools that the story shows at work. Their pages lead to the story with the sentence that stands here. */
  about: z
    .array(
      z.strictObject({
        /** Folder and file name: `themes/discharge`. */
        page: z
          .string()
          .regex(/^(?:themes|tools)\//, 'Write an example theme or a tool, for example `themes/discharge`.'),
        /** What somebody who reads that page would find in the story, as one sentence. */
        why: z.string().trim().min(20).max(140),
      }),
    )
    .max(4)
    .default([]),
  /** What a reader will have practised, each as something one can do: `Say no to a partner before the deadline`. */
  outcomes: z.array(z.string().trim().min(10).max(160)).min(2).max(5),
  /** Everybody who speaks or is spoken about, except the reader's own role. */
  people: z
    .array(
      z.strictObject({
        /** Short name used below: `dee`. */
        id,
        /** Invented: `Dee Marsh`. */
        name: z.string().trim().min(2).max(60),
        /** What they do: `Runs the agency that visits Mrs Pryce`. */
        role: z.string().trim().min(3).max(120),
        organisation: z.string().trim().min(2).max(80),
        /** What they want, as they would say it. */
        wants: z.string().trim().min(10).max(200),
        /** What they fear, and would not say at first. */
        fears: z.string().trim().min(10).max(200),
      }),
    )
    .min(3)
    .max(8),
  /** Two to four things that choices move. Few values each: the number of states multiplies. */
  quantities: z
    .array(
      z.strictObject({
        id,
        /** As a label: `Dee’s trust`. */
        name: z.string().trim().min(3).max(40),
        /** One or two words for every value, from the lowest: `[gone, thin, steady, firm]`. Readers see only these. */
        words: z.array(z.string().trim().min(2).max(30)).min(3).max(6),
        /** Which of the words it starts at, counted from 0. */
        start: z.number().int().min(0),
        /** Whether more or less of it is better. Used by the fair-play rules alone and never shown. */
        better: z.enum(['more', 'less']),
      }),
    )
    .min(1)
    .max(4),
  /** Things that happen or do not, and are looked back on later. Each is set by a choice and tested somewhere. */
  facts: z
    .array(
      z.strictObject({
        id,
        /** A whole sentence, as the debrief says it: `You told Ruth what you were afraid of.` */
        means: z.string().trim().min(10).max(140),
      }),
    )
    .max(10)
    .default([]),
  /** How many times the reader may spend a conversation to ask somebody what they see. */
  conversations: z.number().int().min(0).max(4),
  /** The first step. */
  start: id,
  /** The steps, by name. A name is kept in people's records: once published it never changes. */
  steps: z.record(
    id,
    z.strictObject({
      /** The step's heading: `The ward corridor`. */
      title: z.string().trim().min(3).max(60),
      /** Day and hour: `Friday, 15:40`. */
      when: z.string().trim().min(3).max(60),
      /** Ids of the people in the room or on the line. */
      present: z.array(id).default([]),
      /** What happens, in 60 to 180 words. Markdown: speech, numbers that matter, no lecture. */
      text: story,
      also,
      /** What other people saw, thought or needed. Shown in the debrief, and in play if `ask` is true and the reader asks. */
      chairs: z
        .array(
          z.strictObject({ person: id, text: z.string().trim().min(20).max(700), ask: z.boolean().default(false) }),
        )
        .default([]),
      /** Two to four things a decent person might do. Each costs somebody something. */
      choices: z
        .array(
          z.strictObject({
            /** Kept in people's records: once published it never changes. */
            id,
            /** What the reader does: 6 to 22 words, no reasons. Choices of one step are of like length. */
            label: z.string().trim().min(8).max(180),
            /** Offered only if these hold. Left out, always. */
            if: conditions,
            /** What happens then, as story, in 20 to 90 words. */
            happens: z.string().trim().min(20).max(1200),
            /** Why it matters: one to three sentences, shown in the debrief. Evidence marked `[E-135]`. */
            why: z.string().trim().min(20).max(600),
            /** The page that teaches it: `skills/building-trust`. */
            teaches: z.string(),
            /** Facts that become true. */
            sets: z.array(id).default([]),
            /** Facts that stop being true. */
            clears: z.array(id).default([]),
            /** How far quantities move: `{ trust: -1 }`. */
            moves: z.record(id, z.number().int().min(-3).max(3)).default({}),
            /** Quantities that may be at their first or last word already and then stay there: `[trust]`. */
            mayStay: z.array(id).default([]),
            /** The step or ending it leads to, or a list whose first fitting way is taken: the last has no `if`. */
            to: z.union([id, z.array(z.strictObject({ if: conditions, to: id })).min(1)]),
          }),
        )
        .min(1)
        .max(5),
      /** A question for a room that plays together. */
      discuss: z.string().trim().min(10).max(200).optional(),
    }),
  ),
  /** Three to six endings, by name: consequences, not marks. */
  endings: z.record(
    id,
    z.strictObject({
      title: z.string().trim().min(3).max(60),
      /** How it ends, as story. */
      text: story,
      also,
      /** What it cost, and whom. */
      cost: z.string().trim().min(20).max(400),
      /** What decided it, and what one could do on Monday. */
      debrief: z.string().trim().min(40).max(1500),
      /** What each person would say afterwards, by id: everybody in the story. */
      voices: z.record(id, z.string().trim().min(10).max(500)),
      /** 1 is the worst. Used by the fair-play rules alone and never shown. */
      better: z.number().int().min(1).max(6),
    }),
  ),
  /** For whoever runs it with a room: what to listen for, where to stop, what to leave out. Markdown. */
  facilitator: z.string().trim().min(80).max(3000),
});
