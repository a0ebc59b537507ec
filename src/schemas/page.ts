import { z } from 'astro/zod';
import { NATIONS, THEMES, type Nation, type Theme } from '../domain/vocabulary.ts';

const WRITE_DATE = 'Write the date as year-month-day: 2026-11-23.';
const WRITE_PARTIAL = 'Write a year, 2019, or 2019-07, or 2019-07-01. If there is none, take the line out.';
const NO_SUCH_DAY = 'The calendar has no such day. Months go from 01 to 12, and days to the end of their month.';

/** A date as `2026-11-23`. YAML turns bare dates into moments; we keep the day an author wrote. */
export const isoDate = z
  .union([z.string(), z.date()], WRITE_DATE)
  .transform((value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value))
  .refine((value) => /^\d{4}-\d{2}-\d{2}$/.test(value), { message: WRITE_DATE, abort: true })
  .refine(isInCalendar, NO_SUCH_DAY);

/** A year, a month or a day: `2019`, `2019-07`, `2019-07-01`. */
export const partialDate = z
  .union([z.number(), z.string(), z.date()], WRITE_PARTIAL)
  .transform((value) => (value instanceof Date ? value.toISOString().slice(0, 10) : String(value)))
  .refine((value) => /^\d{4}(-\d{2}){0,2}$/.test(value), { message: WRITE_PARTIAL, abort: true })
  .refine(isInCalendar, NO_SUCH_DAY);

/** Whether a year, month or day is there: 2026-02-30 is not. A day that is not would be counted on into the next month. */
function isInCalendar(written: string): boolean {
  const whole = `${written}${'-01'.repeat((10 - written.length) / 3)}`;
  const day = new Date(`${whole}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(whole);
}

export const nation = z.enum(Object.keys(NATIONS) as [Nation, ...Nation[]]);
export const theme = z.enum(Object.keys(THEMES) as [Theme, ...Theme[]]);

/** A sentence that somebody in a meeting might say or notice, in their own words. */
export const sign = z.string().min(8).max(120);

/** The name of a part of a form or story, which others refer to it by. */
export const id = z
  .string()
  .regex(/^[a-z][a-z0-9-]*$/, 'Use lower-case letters, digits and hyphens, beginning with a letter.');

/** What a page, a form and a story each say of themselves in lists, in search and at their foot. */
export const listed = {
  /** Its name: in its heading, in lists, in the browser's tab. No full stop. */
  title: z.string().trim().min(3).max(80).regex(/[^.]$/, 'Take the full stop at its end away.'),
  /** One sentence under the title, in words one could say aloud. It is also what lists show. */
  summary: z.string().trim().min(20).max(220),
  /** What a search engine shows: 70 to 160 characters, and not the same as the summary or any other page's. */
  description: z.string().trim().min(70).max(160),
  /** Place in the reading order of its kind; previous and next follow it. */
  order: z.number().int().min(1),
  /** The day somebody last read it against its sources, and played it if it is a story. Shown at its foot. */
  reviewed: isoDate,
  /** The day by which somebody should read it again. When it has passed, the check warns. */
  reviewBy: isoDate,
};

/** The fields that pages of every kind share. */
export const page = z.object({
  ...listed,
  /** Where the page holds: `uk` for all four nations, or a list. A filter in search; left out, it is `uk`. */
  nations: z.array(nation).min(1).default(['uk']),
  /** Example themes that the page belongs to. A filter in search; left out, it belongs to none. */
  themes: z.array(theme).default([]),
  /** Pages that a reader of this one should know about, each with a word on why. They link back by themselves. */
  related: z
    .array(
      z.object({
        /** Folder and file name without `.mdx`: `skills/building-trust`. */
        page: z.string(),
        /** Five to twenty words: why would a reader go there? */
        why: z.string().min(10).max(160),
      }),
    )
    .min(1),
});
