import { z } from 'astro/zod';
import { page, sign } from './page.ts';

/** One of the three pitfalls. */
export const pitfall = page.extend({
  /** What gives the pitfall away. `<Signs />` draws them. */
  signs: z.array(sign).min(3).max(5),
});
