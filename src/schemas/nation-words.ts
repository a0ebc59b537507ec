import { z } from 'astro/zod';

const cell = z.string().min(2).max(160);

/** Words that differ between the nations, for one table. */
export const nationWords = z.object({
  rows: z.array(
    z.object({
      /** The thing that has several names: `Who plans local health services`. */
      what: cell,
      england: cell,
      scotland: cell,
      wales: cell,
      'northern-ireland': cell,
      /** Facts that the row rests on. */
      facts: z.array(z.string().min(1)).default([]),
    }),
  ),
});
