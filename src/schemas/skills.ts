import { z } from 'astro/zod';
import { page } from './page.ts';

/** One of the six skills. */
export const skill = page.extend({
  /**
   * Four levels from weaker to stronger practice, as behaviour one could see. `<Levels />` draws them, and the
   * skills self-assessment shows them before it asks.
   */
  levels: z
    .array(
      z.object({
        /** One to three words: `Keeps promises`. */
        name: z.string().min(3).max(32),
        /** One or two sentences on what the person does. */
        text: z.string().min(20).max(260),
      }),
    )
    .length(4),
});
