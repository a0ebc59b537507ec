import { z } from 'astro/zod';

/** Something people often say about joined-up care that the evidence does not simply support. */
export const claim = z.object({
  /** As people say it: `Integration saves money`. */
  claim: z.string().min(8).max(120),
  /** Its place on the page of claims. */
  order: z.number().int().positive(),
  /**
   * What the evidence supports, in a few plain sentences with its limits. After each stand the facts that carry it, in square
   * brackets: `It fell. [E-031] It rose. [E-080] [E-122]`.
   */
  supports: z
    .string()
    .min(40)
    .max(900)
    .regex(
      /^[^[\]]+(?:\[[A-Z]-\d{3}\][^[\]]*)+$/,
      'After each sentence write the facts that carry it, in square brackets, such as [E-122], and use such brackets for nothing else.',
    ),
  /** A sentence one could say instead and be right. */
  safer: z.string().min(20).max(260),
  /** Pages that touch the claim. They link here by themselves where they say <Disputed claim="…">. */
  pages: z.array(z.string()).min(1),
});
