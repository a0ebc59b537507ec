import * as v from 'valibot';
import { forgetDraft, keepDraft, readDraft } from '../../../storage/tab-draft.ts';

/** A colleague's answers while they answer: about somebody else, so they are kept for this tab and in no record. */
export interface ColleagueDraft {
  /** The code that asked for them, as it came. */
  request: string;
  /** The id of the answers, so that a second code of the same person replaces the first. */
  view: string;
  answers: Readonly<Record<string, { value: string; wording: string }>>;
}

const short = v.pipe(v.string(), v.maxLength(200));
const draftSchema = v.object({
  request: v.pipe(v.string(), v.maxLength(2000)),
  view: v.pipe(v.string(), v.regex(/^[0-9a-z]{10}$/)),
  answers: v.pipe(v.record(short, v.object({ value: short, wording: short })), v.maxEntries(200)),
});

/** The draft for one request; damaged ones count as none. */
export function readColleagueDraft(request: string): ColleagueDraft | undefined {
  const read = v.safeParse(draftSchema, readDraft(nameOf(request)));
  return read.success ? read.output : undefined;
}

/** Whether it is kept. It then is the one to go on with where the address names no request. */
export function keepColleagueDraft(assessment: string, request: string, draft: ColleagueDraft): boolean {
  return keepDraft(nameOf(request), draft) && keepDraft(lastOf(assessment), request);
}

/** The request that was answered last in this tab. */
export function lastRequest(assessment: string): string | undefined {
  const last = readDraft(lastOf(assessment));
  return typeof last === 'string' ? last : undefined;
}

export function forgetColleagueDraft(assessment: string, request: string): void {
  forgetDraft(nameOf(request));
  forgetDraft(lastOf(assessment));
}

function nameOf(request: string): string {
  return `colleague/${request}`;
}

function lastOf(assessment: string): string {
  return `colleague-of/${assessment}`;
}
