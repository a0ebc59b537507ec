import { z } from 'astro/zod';
import { PARTNER_KINDS, VERDICTS, type PartnerKind, type Verdict } from '../domain/vocabulary.ts';
import { nation, page, theme } from './page.ts';

/** One real, named, sourced case. */
export const exampleCase = page.extend({
  /** Town, county or region, as a local would say it. */
  place: z.string().min(3).max(80),
  /** The nation it happened in, or `abroad`. */
  nation,
  /** `2015 to 2019`, `since 2014`. */
  years: z.string().min(4).max(40),
  /** Who took part, by kind and name: `Torbay Council`, `general practices`. */
  partners: z.array(z.string().min(3)).min(2),
  /** The same by kind, for the filter on the examples page: names in `PARTNER_KINDS` of src/domain/vocabulary.ts. */
  partnerKinds: z.array(z.enum(Object.keys(PARTNER_KINDS) as [PartnerKind, ...PartnerKind[]])).min(1),
  /** `good`, `promising`, `mixed` or `null`, in the evidence book's meaning. */
  verdict: z.enum(Object.keys(VERDICTS) as [Verdict, ...Verdict[]]),
  /** One sentence: why this verdict and not the next one. */
  verdictWhy: z.string().min(20).max(220),
  /** One sentence: what was counted. */
  measured: z.string().min(10).max(220),
  /** The theme under which the examples page lists it. */
  theme,
});
