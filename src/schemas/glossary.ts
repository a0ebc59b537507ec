import { z } from 'astro/zod';

/** One word or phrase of the field. The file name is its id: `<Term id="pooled-budget">`. */
export const glossaryTerm = z.object({
  /** As it stands in the glossary: capital first, full name, short form in brackets. */
  term: z.string().min(2).max(80),
  /** One or two plain sentences. It opens in place on the pages that use the term. */
  meaning: z.string().min(20).max(360),
  /** Facts that the meaning rests on, where it states one. */
  facts: z.array(z.string()).default([]),
  /** Where the term is used: `uk` unless only some nations use it. */
  nations: z.array(z.string()).default(['uk']),
  /** Ids of terms that a reader may have meant. */
  seeAlso: z.array(z.string()).default([]),
  /** Pages that say more: `tools/pooled-budgets`. */
  pages: z.array(z.string()).default([]),
});
