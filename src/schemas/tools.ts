import { z } from 'astro/zod';
import { page } from './page.ts';

/** One tool or approach, with a template that can be filled in and printed. */
export const tool = page.extend({
  /** One sentence: the situation it is made for. */
  forWhen: z.string().min(20).max(220),
  /** One sentence: when to choose something else. */
  notWhen: z.string().min(20).max(220),
  /** Who takes part: `6 to 12 people`. */
  people: z.string().min(3).max(80),
  /** How long it takes: `90 minutes`. */
  time: z.string().min(3).max(80),
  /** The form that `<Template />` draws, from top to bottom. */
  template: z
    .array(
      z.object({
        /** The question or prompt, as a person would ask it. */
        label: z.string().min(3).max(120),
        /** A short help under the label. Leave it out if the label is enough. */
        hint: z.string().max(200).optional(),
        /** `line` one line, `area` a few lines, `date` a day, `list` five numbered lines. */
        kind: z.enum(['line', 'area', 'date', 'list']),
      }),
    )
    .min(3),
});
