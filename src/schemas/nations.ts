import { z } from 'astro/zod';
import { page } from './page.ts';

/** How one nation arranges health and social care. */
export const nationPage = page.extend({
  /** Kinds of local body that a reader can look up, for "Find yours": what it is called and what it decides. */
  bodies: z
    .array(
      z.object({
        /** `Integration joint board`. */
        name: z.string().min(3).max(80),
        /** One sentence: what it decides or runs. */
        does: z.string().min(20).max(220),
        /** How to find one's own: words to put into a search, or where such bodies are listed. */
        find: z.string().min(10).max(220),
      }),
    )
    .min(3),
});
