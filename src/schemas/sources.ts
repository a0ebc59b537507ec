import { z } from 'astro/zod';
import { partialDate } from './page.ts';

const name = z.union(
  [z.object({ family: z.string(), given: z.string().optional() }).strict(), z.object({ literal: z.string() }).strict()],
  'Write a person as `family` and `given`, and a body as `literal`.',
);

/**
 * One document, in the terms of CSL-JSON 1.0 (https://docs.citationstyles.org/en/stable/specification.html),
 * with dates written the short way: `issued: 2019-07`.
 */
export const source = z
  .object({
    /** The same as the file name: first author or body, year, a word of the title. */
    id: z.string().regex(/^[a-z0-9-]+$/, 'A source id is lower-case words joined by hyphens.'),
    /** What kind of document it is, in CSL's words. */
    type: z.enum([
      'article',
      'article-journal',
      'article-magazine',
      'article-newspaper',
      'bill',
      'book',
      'broadcast',
      'chapter',
      'dataset',
      'document',
      'entry',
      'hearing',
      'legislation',
      'manuscript',
      'paper-conference',
      'post',
      'post-weblog',
      'report',
      'speech',
      'thesis',
      'webpage',
    ]),
    /** As printed on the document, without a full stop. */
    title: z.string().min(3),
    /** People as `family` and `given`, bodies as `literal`. */
    author: z.array(name).min(1).optional(),
    /** `true` if there are more authors than we know by name: references read "Abel et al.". Left out, `author` names all. */
    andOthers: z.literal(true).optional(),
    editor: z.array(name).min(1).optional(),
    publisher: z.string().optional(),
    'publisher-place': z.string().optional(),
    /** The journal, book or site it stands in. */
    'container-title': z.string().optional(),
    'collection-title': z.string().optional(),
    number: z.coerce.string().optional(),
    volume: z.coerce.string().optional(),
    issue: z.coerce.string().optional(),
    page: z.coerce.string().optional(),
    edition: z.coerce.string().optional(),
    genre: z.string().optional(),
    /** When it came out: `2019`, `2019-07` or `2019-07-01`. Left out, it reads "no date". */
    issued: partialDate.optional(),
    /** When we read it. */
    accessed: partialDate.optional(),
    /** Only the publisher's own address. Without one, the document is named in full and not linked. */
    URL: z
      .url({
        protocol: /^https?$/,
        hostname: z.regexes.domain,
        error: 'Write the whole address, with https:// before it.',
      })
      .optional(),
    DOI: z.string().startsWith('10.', 'Write it without an address before it: 10.1136/bmj.k4321.').optional(),
    /** Anything a reader should know, such as why there is no link. */
    note: z.string().optional(),
  })
  .strict();

export type SourceData = z.infer<typeof source>;
