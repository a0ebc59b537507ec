import { z } from 'astro/zod';

/** Something people often say about joined-up care that the evidence does not simply support. */
export const claim = z.object({
  /** As people say it: `Integration saves money`. */
  claim: z.string().min(8).max(120),
  /** Its place on the page of claims. */
  order: z.number().int().positive(),
  /** What the evidence supports, in two to four plain sentences with its limits. */
  supports: z.string().min(40).max(900),
  /** A sentence one could say instead and be right. */
  safer: z.string().min(20).max(260),
  /** Facts that `supports` rests on. */
  facts: z.array(z.string()).min(1),
  /** Pages that touch the claim. They link here by themselves where they say <Disputed claim="…">. */
  pages: z.array(z.string()).min(1),
});
