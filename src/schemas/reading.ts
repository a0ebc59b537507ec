import { z } from 'astro/zod';

/** The reading list: what is worth somebody's time beyond this guide, and why. */
export const readingList = z.object({
  groups: z
    .array(
      z.object({
        /** Who or what the group is for: `If you read one thing`. */
        title: z.string().min(3).max(80),
        items: z
          .array(
            z.object({
              /** A file name in `src/content/sources/`, without `.yaml`. */
              source: z.string().min(1),
              /** One or two sentences: why it is worth the time, and for whom. */
              why: z.string().min(20).max(320),
              /** How long it takes: `20 minutes`, `an evening`. */
              time: z.string().min(3).max(40),
            }),
          )
          .min(1),
      }),
    )
    .min(1),
});
