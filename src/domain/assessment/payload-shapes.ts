import * as v from 'valibot';
import { parseCoded, writeCoded, MOST_OPTIONS, type CodedAnswer } from './coded-answers.ts';
import { decodeText, encodeText } from './text-code.ts';
import { NAME_MOST, PARTNERSHIP_MOST, tidyName } from './tidy-name.ts';

/** A reader asks colleagues to answer some steps about them. */
export interface ViewRequest {
  assessment: string;
  request: string;
  steps: readonly string[];
  /** What the reader wants to be called; may be empty. */
  name: string;
}

/** A colleague's answers about the reader. It says nothing about the colleague. */
export interface View {
  assessment: string;
  request: string;
  view: string;
  answers: readonly CodedAnswer[];
}

/** A facilitator asks people of a partnership to answer, each alone. */
export interface Round {
  assessment: string;
  round: string;
  /** The partnership's name; may be empty. */
  name: string;
}

/** One person's answers in a round. */
export interface RoundResponse {
  assessment: string;
  round: string;
  response: string;
  /** The id of a kind of organisation; `''` if the person did not say. */
  organisation: string;
  answers: readonly CodedAnswer[];
}

/** Everything that travels between people, by kind. */
export interface Payloads {
  request: ViewRequest;
  view: View;
  round: Round;
  response: RoundResponse;
}

export type PayloadKind = keyof Payloads;

const slug = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]*$/), v.maxLength(60));
const id = v.pipe(v.string(), v.regex(/^[0-9A-Za-z][0-9A-Za-z-]{5,35}$/));
const name = (most: number) =>
  v.pipe(
    v.string(),
    v.check((text) => tidyName(text, most) === text),
  );
const answers = v.pipe(
  v.array(
    v.object({
      item: v.pipe(v.string(), v.regex(/^[0-9A-Za-z]{3}$/)),
      option: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOST_OPTIONS - 1)),
    }),
  ),
  v.minLength(1),
  v.maxLength(100),
  v.check((list) => new Set(list.map(({ item }) => item)).size === list.length),
);

/** How a kind is written in a code and in a file. */
export interface Shape<T> {
  /** Tells the kind in the prefix of a code: `JU1v.`. */
  letter: string;
  /** What it is, for a message: `answers about a colleague`. */
  called: string;
  /** Everything decoded is a stranger's: only what passes this is used. */
  schema: v.GenericSchema<unknown, T>;
  /** Its parts, none of them empty, in letters, digits, `-` and `_`. */
  write: (payload: T) => string[];
  /** How many parts `write` gives. */
  parts: number;
  /** The opposite of `write`, before the schema has looked at it. */
  read: (parts: readonly string[]) => unknown;
}

/** Stands for an empty part, so that no message turns two full stops into something else. */
const EMPTY = '_';

export const SHAPES: { [K in PayloadKind]: Shape<Payloads[K]> } = {
  request: {
    letter: 'q',
    called: 'a request to answer about a colleague',
    schema: v.object({
      assessment: slug,
      request: id,
      steps: v.pipe(v.array(slug), v.minLength(1), v.maxLength(12)),
      name: name(NAME_MOST),
    }),
    write: (it) => [it.assessment, it.request, it.steps.join('_'), encodeText(tidyName(it.name, NAME_MOST)) || EMPTY],
    read: ([assessment, request, steps = '', code = EMPTY]) => ({
      assessment,
      request,
      steps: steps.split('_'),
      name: code === EMPTY ? '' : decodeText(code),
    }),
    parts: 4,
  },
  view: {
    letter: 'v',
    called: 'answers about a colleague',
    schema: v.object({ assessment: slug, request: id, view: id, answers }),
    write: (it) => [it.assessment, it.request, it.view, writeCoded(it.answers)],
    read: ([assessment, request, view, coded = '']) => ({ assessment, request, view, answers: parseCoded(coded) }),
    parts: 4,
  },
  round: {
    letter: 'o',
    called: 'an invitation to a partnership’s health check',
    schema: v.object({ assessment: slug, round: id, name: name(PARTNERSHIP_MOST) }),
    write: (it) => [it.assessment, it.round, encodeText(tidyName(it.name, PARTNERSHIP_MOST)) || EMPTY],
    read: ([assessment, round, code = EMPTY]) => ({ assessment, round, name: code === EMPTY ? '' : decodeText(code) }),
    parts: 3,
  },
  response: {
    letter: 'a',
    called: 'one person’s answers to a partnership’s health check',
    schema: v.object({
      assessment: slug,
      round: id,
      response: id,
      organisation: v.union([slug, v.literal('')]),
      answers,
    }),
    write: (it) => [it.assessment, it.round, it.response, it.organisation || EMPTY, writeCoded(it.answers)],
    read: ([assessment, round, response, organisation, coded = '']) => ({
      assessment,
      round,
      response,
      organisation: organisation === EMPTY ? '' : organisation,
      answers: parseCoded(coded),
    }),
    parts: 5,
  },
};
