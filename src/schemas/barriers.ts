import { z } from 'astro/zod';
import { page, sign } from './page.ts';

/** One of the five barriers. */
export const barrier = page.extend({
  /** Two or three words for lists and the home page: `Old mistrust`. */
  short: z.string().min(3).max(32),
  /** What a visitor to a meeting would notice. `<Signs />` draws them; the home page asks "What have you noticed?" with the first. */
  signs: z.array(sign).min(4).max(6),
});
