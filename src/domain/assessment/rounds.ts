import type { EntryDraft } from '../record/entry.ts';
import { current, type Log } from '../record/log.ts';
import { draft } from '../record/understand.ts';
import type { Assessment, Step } from './assessment.ts';
import type { Attempt } from './attempt.ts';
import type { GivenAnswers } from './coded-answers.ts';
import { shortFingerprint } from './fingerprint.ts';
import { added, ALREADY_HERE, answersIn, refusedWith, sameAnswers, wantedIn, type HandedIn } from './handed-in.ts';
import type { Round, RoundResponse } from './payload-shapes.ts';
import type { Action } from './plan.ts';
import type { Given } from './spread.ts';
import { PARTNERSHIP_MOST, tidyName } from './tidy-name.ts';

/** A health check as its facilitator keeps it. Who answered what is not kept. */
export interface KeptRound extends Round {
  /** When it was begun: an ISO moment. */
  begun: string;
  responses: readonly Given[];
  actions: readonly Action[];
}

/** In the place of a round, in the answers of somebody who came without its link. Any round may take them. */
export const NO_ROUND = 'no-round';

/** More people than this do not sit round one table, nor in one hall. */
export const MOST_RESPONSES = 300;

export function roundFull(called = 'This round'): string {
  return `${called} holds answers of ${MOST_RESPONSES} people, and no more can be added.`;
}

export function aboutRound(round: string): string {
  return `round/${round}`;
}

export function aboutResponse(round: string, response: string): string {
  return `${aboutRound(round)}/response/${response}`;
}

export function aboutAction(round: string, action: string): string {
  return `${aboutRound(round)}/action/${action}`;
}

/** The rounds of one assessment, newest first. */
export function roundsOf(log: Log, assessment: string): KeptRound[] {
  return current(log, 'round')
    .filter(({ body }) => body.assessment === assessment)
    .map(({ about, time, body }) => ({
      ...body,
      round: about.slice(aboutRound('').length),
      begun: time,
      responses: current(log, 'response', about).map((response) => ({
        id: response.about.slice(`${about}/response/`.length),
        ...response.body,
      })),
      actions: inPlace(log, current(log, 'action', about)).map((action) => ({
        id: action.about.slice(`${about}/action/`.length),
        ...action.body,
      })),
    }))
    .toReversed();
}

/** In the order in which they first came into the record: what is changed later stays in its place. */
function inPlace<T extends { about: string }>(log: Log, things: readonly T[]): T[] {
  const place = ({ about }: T): number => log.findIndex((entry) => entry.about === about);
  return things.toSorted((a, b) => place(a) - place(b));
}

export function newRound({ assessment, round, name }: Round): EntryDraft {
  return draft('round', aboutRound(round), { assessment, name: tidyName(name, PARTNERSHIP_MOST) });
}

/**
 * Whoever answers on a device is one person in a round, also where parts of it were answered one by one: the oldest attempt
 * that is kept there stands for them. Its id is random, and in two rounds nobody can tell that it was one person. `attempts`
 * come newest first, as `attemptsOf` gives them; when they have been erased, the next person is another one.
 */
export function responseId(attempts: readonly Pick<Attempt, 'id'>[], round: string): string {
  return shortFingerprint(`${attempts.at(-1)?.id ?? ''}\n${round}`, 8);
}

/**
 * Steps of which somebody answered a statement, and those of which nobody did: a round may ask for some parts alone. Of a
 * step that one or two answered nothing is told here.
 */
export function stepsAnswered(
  steps: readonly Step[],
  responses: readonly Given[],
): { answered: readonly Step[]; passed: readonly Step[] } {
  const questions = responses.flatMap(({ answers }) => Object.keys(answers));
  const ids = new Set(questions.map((question) => question.split('.')[0]));
  return { answered: steps.filter(({ id }) => ids.has(id)), passed: steps.filter(({ id }) => !ids.has(id)) };
}

/** Answers of one person that the facilitator typed in from paper, to be kept. */
export function paperResponse(
  round: string,
  response: string,
  organisation: string,
  answers: GivenAnswers,
): EntryDraft {
  return draft('response', aboutResponse(round, response), { organisation, answers });
}

/** The rounds that a device has of one assessment, and the one that is shown: it takes answers that name none. */
export interface Desk {
  rounds: readonly KeptRound[];
  /** Not there while no round has been begun. */
  shown: KeptRound | undefined;
  /** What each round is called, by its id: said of answers that go to another than is shown. */
  names: ReadonlyMap<string, string>;
}

type Asking = Pick<Assessment, 'id' | 'steps' | 'organisations'>;

/**
 * What becomes of texts and files that somebody hands in as answers to a round: one outcome for each code in them. Answers
 * go to the round that they name, where it is on this device, and to no other; those of somebody who came without a link go
 * to the one that is shown. What one person hands in part by part is laid together. Codes are taken one after the other, so
 * that of two answers by the same person to one statement the one that comes last in the text counts, and a round is full
 * when it is full.
 */
export function receiveResponses(assessment: Asking, desk: Desk, texts: readonly string[]): HandedIn[] {
  const here = new Map(
    desk.rounds.map(({ round, responses }) => [round, new Map(responses.map((each) => [each.id, each]))]),
  );
  return texts
    .flatMap((text) => wantedIn('response', text))
    .map((found) => {
      if (!('payload' in found)) return found;
      const { payload } = found;
      if (payload.assessment !== assessment.id) {
        return refusedWith('These answers belong to another form, so nothing was added here.');
      }
      const round = payload.round === NO_ROUND ? desk.shown?.round : payload.round;
      if (round === undefined) return refusedWith(BEGIN_FIRST);
      const responses = here.get(round);
      if (responses === undefined) return refusedWith(NOT_HERE);
      const into = { round, called: round === desk.shown?.round ? undefined : desk.names.get(round) };
      const { taken, outcome } = receiveResponse(assessment, into, responses, payload);
      if (taken) responses.set(taken.id, taken);
      return { ...outcome, into };
    });
}

const BEGIN_FIRST =
  'Begin a round first, and then take these answers in once more: they were given without a round’s link, and any round can take them.';

const NOT_HERE =
  'These answers belong to a round that is not on this device, so nothing was added here. Take them in on the computer where that round was begun. Or bring it here first: take a copy there, and bring it back here, both under My record.';

function receiveResponse(
  assessment: Asking,
  { round, called }: NonNullable<HandedIn['into']>,
  here: ReadonlyMap<string, Given>,
  response: RoundResponse,
): { taken?: Given; outcome: HandedIn } {
  const id = response.response;
  const before = here.get(id);
  if (before === undefined && here.size >= MOST_RESPONSES) return { outcome: refusedWith(roundFull(called)) };
  const read = answersIn(assessment, 'reader', response.answers);
  if ('drafts' in read) return { outcome: read };
  const answers = { ...before?.answers, ...read.answers };
  const known = assessment.organisations.some((one) => one.id === response.organisation);
  const organisation = known ? response.organisation : '';
  const belong = called === undefined ? '' : ` They belong to ${called}.`;
  if (before?.organisation === organisation && sameAnswers(before.answers, answers)) {
    return { outcome: refusedWith(`${ALREADY_HERE.words}${belong}`) };
  }
  const said = before ? `${cameAgain(before.answers, read.answers)}${belong}` : added(1, called);
  const drafts = [draft('response', aboutResponse(round, id), { organisation, answers })];
  return {
    taken: { id, organisation, answers },
    outcome: { status: 'added', words: `${said}${read.leftOut}`, drafts },
  };
}

/** What came from somebody whose answers were here: `more` where it only adds to them. */
function cameAgain(before: GivenAnswers, now: GivenAnswers): string {
  const overlap = Object.keys(now).filter((question) => Object.hasOwn(before, question));
  const adds = overlap.length < Object.keys(now).length;
  return adds && overlap.every((question) => before[question]?.value === now[question]?.value)
    ? 'Somebody who had answered before handed in more answers. They joined the ones that the same person had given.'
    : 'Somebody who had answered before handed in newer answers. They took the place of the old ones by the same person.';
}
