import { z } from 'astro/zod';

/** The table of words that readers type and the guide does not use in its titles. */
export const synonyms = z.object({
  rows: z.array(
    z.object({
      /** Everyday words and short forms, in lower case. */
      words: z.array(z.string().min(2)).min(1),
      /**
       * Pages, glossary terms, self-assessments, stories or a whole part: `tools/pooled-budgets`, `glossary/section-75`,
       * `assessments/skills`, `scenarios/damp`, `scenarios`. The first is the best.
       */
      to: z.array(z.string().min(1)).min(1),
    }),
  ),
});
