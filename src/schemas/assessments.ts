import { z } from 'astro/zod';
import { id, listed } from './page.ts';

const point = z.strictObject({
  /** The name that answers are kept under: `told-first`. Once published it never changes. */
  id,
  /** What stands beside the button. Words that fit for oneself and for a colleague: no “I”, no “they”. */
  label: z.string().trim().min(2).max(90),
});

/** A response scale: concrete counts or situations, every point with words. */
const scale = z.strictObject({
  /** From weaker to stronger practice. */
  points: z.array(point).min(2).max(6),
  /** Answers that say nothing about practice: “No chance came up”. Set apart on screen and never counted as low. */
  apart: z.array(point).min(1).max(2),
});

/** One assessment: a form in steps, its response scales, and what follows from the answers. */
export const assessment = z.strictObject({
  ...listed,
  /** `own`: one person about their own practice. `together`: several people about what they share, each alone first. */
  form: z.enum(['own', 'together']),
  /** How long it takes: `10 to 15 minutes`. */
  time: z.string().min(3).max(40),
  /** The time or piece of work that every item asks about; stands before each item: `In the last three months`. */
  frame: z.string().min(5).max(80),
  /**
   * What the page says before the form: one paragraph each, what it is for, what to think of, what it is not. Sentences that
   * state facts carry them: `They did. [L-005]`
   */
  about: z.array(z.string().min(20).max(700)).min(1).max(8),
  /** What the results can and cannot tell, in one to three sentences. Stands over every result. */
  limits: z.string().min(40).max(600),
  /**
   * The question on the same four levels that a level is held against. Left out, it is how much the reader's work needs in
   * the next six months.
   */
  need: z
    .strictObject({
      /** Small words over the question: `In the next six months`. */
      frame: z.string().min(5).max(80),
      /** The question: `Which of the four does your work need from you?` */
      statement: z.string().min(10).max(120),
      /** Says the answer in results, before a level: `Your work needs`. */
      says: z.string().min(3).max(60),
      /** Over its column in tables and beside its mark: `What your work needs`. */
      short: z.string().min(3).max(40),
    })
    .optional(),
  /** `true` if a reader may ask colleagues to answer about them. Every item then needs `colleague`. Left out, it is `false`. */
  colleagues: z.boolean().default(false),
  /**
   * Kinds of organisation people may come from, for `form: together`. Left out, nobody is asked. What stands after a colon in a
   * label helps to choose, and results leave it out: `Council: social care, housing` is `Council` there.
   */
  organisations: z.array(point).default([]),
  /** Response scales by name. An item names one of them or brings its own. */
  scales: z.record(id, scale),
  /** One skill, barrier or topic each, in the order they are asked. */
  steps: z
    .array(
      z.strictObject({
        /** The name in the address of the step and in people's records. Once published it never changes. */
        id,
        /** The page it is about: `skills/influencing`. It gives the step its mark and colour, and, for a skill, its four levels. */
        page: z.string(),
        /** The step's heading. Left out, it is the title of `page`. */
        title: z.string().min(3).max(80).optional(),
        /** One sentence before the items: what to think of while answering. */
        intro: z.string().min(20).max(260),
        /** Four worked levels from weaker to stronger, where `page` is not a skill. Left out, no level is asked. */
        levels: z
          .array(z.strictObject({ name: z.string().min(3).max(32), text: z.string().min(20).max(260) }))
          .length(4)
          .optional(),
        /** Two to six observable behaviours or signs. */
        items: z
          .array(
            z.strictObject({
              /** Answers are kept under it. Once published it never changes, even when the wording does. */
              id,
              /** One thing somebody could have seen, in at most 25 words. Never two things joined by “and” or “or”. */
              text: z.string().min(10).max(200),
              /** The same for a colleague who answers about the reader: “Told a partner …”. Needed where `colleagues` is true. */
              colleague: z.string().min(10).max(200).optional(),
              /**
               * Words that the check of wording lets pass in this item: `and`, or `and, not`. For “and” within the name of one
               * thing. Left out, none pass.
               */
              excuse: z.string().min(1).optional(),
              /** The name of a scale above, or a scale of the item's own. */
              scale: z.union(
                [z.string(), scale],
                'Write the name of one of the scales at the top of the file, or a scale of its own with `points` and `apart`.',
              ),
            }),
          )
          .min(2)
          .max(6),
        /** Ready-made plans: “When … then I will …”. Taken from the moves of the page. Left out, readers write their own. */
        moves: z
          .array(
            z.strictObject({
              /** The move's name: `Shrink the ask`. */
              name: z.string().min(3).max(60),
              /** Completes “When …”, no full stop: `a partner says no to a request of ours`. */
              when: z.string().min(8).max(160),
              /** Completes “then I will …”, no full stop: `ask for one month with one team`. */
              then: z.string().min(8).max(160),
            }),
          )
          .default([]),
        /** Pages and tools that help with this step, each with a word on why. Shown with results. */
        helps: z.array(z.strictObject({ page: z.string(), why: z.string().min(10).max(160) })).min(1),
        /** Questions for the talk that follows, for `form: together`. */
        prompts: z.array(z.string().min(10).max(200)).default([]),
      }),
    )
    .min(1)
    .max(12),
});
