import type { EntryDraft } from '../record/entry.ts';
import { current, type Log } from '../record/log.ts';
import { draft } from '../record/understand.ts';
import type { Assessment } from './assessment.ts';
import type { GivenAnswers } from './coded-answers.ts';
import { added, ALREADY_HERE, answersIn, refusedWith, sameAnswers, wantedIn, type HandedIn } from './handed-in.ts';
import { decodePayload } from './payload.ts';
import type { View, ViewRequest } from './payload-shapes.ts';
import type { Given } from './spread.ts';
import { NAME_MOST, tidyName } from './tidy-name.ts';

/** A request to colleagues, with what came back. Who sent what is not kept. */
export interface KeptRequest extends ViewRequest {
  /** The reader's own attempt, to stand beside what colleagues answered. */
  attempt: string;
  /** When it was made: an ISO moment. */
  made: string;
  views: readonly Given[];
}

/** More answers than this to one request are not a few colleagues. */
export const MOST_VIEWS = 60;

export function aboutRequest(request: string): string {
  return `request/${request}`;
}

/** The requests about one assessment, newest first. */
export function requestsOf(log: Log, assessment: string): KeptRequest[] {
  return current(log, 'request')
    .filter(({ body }) => body.assessment === assessment)
    .map(({ about, time, body }) => ({
      ...body,
      request: about.slice(aboutRequest('').length),
      made: time,
      views: current(log, 'view', about).map((view) => ({
        id: view.about.slice(`${about}/view/`.length),
        answers: view.body.answers,
      })),
    }))
    .toReversed();
}

/** A new request, to be kept. The name is what colleagues read, and may be empty. */
export function newRequest(request: Omit<KeptRequest, 'made' | 'views'>): EntryDraft {
  const { assessment, attempt, steps, name } = request;
  const body = { assessment, attempt, steps: [...steps], name: tidyName(name, NAME_MOST) };
  return draft('request', aboutRequest(request.request), body);
}

/**
 * What becomes of texts and files that somebody hands in as colleagues' answers: one outcome for each code in them. Answers
 * are kept under their request and their own id, so the same code counts once, and a later one of the same person replaces it,
 * also where both are handed in at once.
 */
export function receiveViews(
  assessment: Pick<Assessment, 'id' | 'steps'>,
  requests: readonly KeptRequest[],
  texts: readonly string[],
): HandedIn[] {
  const asked = new Map(
    requests.map(({ request, steps, views }) => [
      request,
      { steps, here: new Map(views.map((view) => [view.id, view])) },
    ]),
  );
  return texts
    .flatMap((text) => wantedIn('view', text))
    .map((found) => {
      if (!('payload' in found)) return found;
      const { request, view: id } = found.payload;
      const to = asked.get(request);
      const { answers, outcome } = receiveView(assessment, to, found.payload);
      if (answers) to?.here.set(id, { id, answers });
      return outcome;
    });
}

function receiveView(
  assessment: Pick<Assessment, 'id' | 'steps'>,
  to: { steps: readonly string[]; here: ReadonlyMap<string, Given> } | undefined,
  view: View,
): { answers?: GivenAnswers; outcome: HandedIn } {
  const refused = (words: string) => ({ outcome: refusedWith(words) });
  if (view.assessment !== assessment.id) {
    return refused('These answers belong to another self-assessment, so nothing was added here.');
  }
  if (to === undefined) {
    return refused(
      'These answers belong to a request that is not in this browser, so nothing was added. If you asked for them, hand them in in the browser that you asked from. If you gave them, send them to the person who asked you.',
    );
  }
  const before = to.here.get(view.view);
  if (before === undefined && to.here.size >= MOST_VIEWS) {
    return refused(`This request holds answers of ${MOST_VIEWS} people, and no more can be added.`);
  }
  const read = answersIn(askedOf(assessment, to.steps), 'colleague', view.answers);
  if ('drafts' in read) return { outcome: read };
  const { answers } = read;
  if (before && sameAnswers(before.answers, answers)) return { outcome: ALREADY_HERE };
  const about = `${aboutRequest(view.request)}/view/${view.view}`;
  const said = before
    ? 'Somebody who had answered before sent newer answers. They took the place of the old ones.'
    : added(1);
  const drafts = [draft('view', about, { assessment: assessment.id, answers })];
  return { answers, outcome: { status: 'added', words: `${said}${read.leftOut}`, drafts } };
}

/** What a link to the form for colleagues asks for; or why it cannot be answered, in words for whoever opened it. */
export function openRequest<A extends Pick<Assessment, 'id' | 'steps'>>(
  assessment: A,
  text: string,
): { status: 'asked'; request: ViewRequest; assessment: A } | { status: 'refused'; words: string } {
  const decoded = decodePayload('request', text);
  if (decoded.status === 'refused') return decoded;
  const request = decoded.payload;
  const asked = askedOf(assessment, request.steps);
  if (request.assessment === assessment.id && asked.steps.length > 0) {
    return { status: 'asked', request, assessment: asked };
  }
  return {
    status: 'refused',
    words:
      'This link asks for statements that are not on this page any more. Ask the person who sent it for a new one.',
  };
}

/** The assessment with those of its steps that were asked for. */
export function askedOf<A extends Pick<Assessment, 'steps'>>(assessment: A, steps: readonly string[]): A {
  return { ...assessment, steps: assessment.steps.filter(({ id }) => steps.includes(id)) };
}
