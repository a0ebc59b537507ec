import { z } from 'astro/zod';
import { BASES, type Basis } from '../domain/vocabulary.ts';
import { isoDate, nation } from './page.ts';

/** One entry of the source books: something found or laid down, by whom, when, and how sure we are. */
export const fact = z.object({
  /** The same as the file name. Ids are fixed: new facts go at the end of the numbering. */
  id: z.string().regex(/^[ESL]-\d{3}$/, 'A fact id is a letter, a hyphen and three digits: E-122.'),
  /** Our own sentence, with its limits. A citation opens it in place. */
  text: z.string().min(20),
  /** What was found, in 18 words or fewer. It stands in the margin beside the sentence it carries. */
  gist: z.string().min(10),
  /** Who or what, and where: `i-THRIVE, England`. Stands in bold before the year. */
  label: z.string().min(3).max(60),
  /** Source ids: file names in `src/content/sources/`, without `.yaml`. */
  sources: z.array(z.string()).min(1),
  /** Year of the source, the latest if there are several. Left out, it reads "not dated". */
  year: z.number().int().min(1800).max(2100).optional(),
  /** `seen`: we read it in the source. `second-hand`: in somebody else's account. `unverified`: must not be published. */
  confidence: z.enum(['seen', 'second-hand', 'unverified']),
  /** What kind of knowledge it is: decides the strength marks beside it. */
  basis: z.enum(Object.keys(BASES) as [Basis, ...Basis[]]),
  /** Where it holds or was found. */
  nation,
  /** For things that change: the day to which we know it. Shown wherever the fact is cited. */
  asOf: isoDate.optional(),
  /** For things that change: the day by which somebody should look again. When it has passed, the check warns. */
  reviewBy: isoDate.optional(),
});
