import { item, together } from '../../../domain/assessment/assessment.examples.ts';
import { codeAnswers } from '../../../domain/assessment/coded-answers.ts';
import { encodePayload, payloadFile } from '../../../domain/assessment/payload.ts';
import type { RoundResponse } from '../../../domain/assessment/payload-shapes.ts';
import { newRound, paperResponse } from '../../../domain/assessment/rounds.ts';
import { wordingOf } from '../../../domain/assessment/wording.ts';
import type { EntryDraft } from '../../../domain/record/entry.ts';

/** A round and what people hand in to it, for the tests of the desk and of the form. */
export const CHECK = together();
export const ROUND = { assessment: CHECK.id, round: 'q1w2e3r4t5', name: 'Ardcullen falls group' };
export const BEGUN = newRound(ROUND);

/** What one person hands in: the answer `value` to the first statement, and whatever else is said. */
function responseOf(response: string, value: string, more: Partial<RoundResponse>): RoundResponse {
  const answers = codeAnswers(CHECK, 'reader', [{ question: 'money.warn', value }]);
  return { assessment: CHECK.id, round: ROUND.round, response, organisation: '', answers, ...more };
}

export function codeFrom(response: string, value = 'some', more: Partial<RoundResponse> = {}): string {
  return encodePayload('response', responseOf(response, value, more));
}

export function fileFrom(response: string, value = 'some', more: Partial<RoundResponse> = {}): File {
  return new File([payloadFile('response', responseOf(response, value, more))], `${response}.json`);
}

/** People of several kinds of organisation who are in the round already, each with an answer to the first statement. */
export function people(of: readonly (readonly [organisation: string, value: string])[]): EntryDraft[] {
  const wording = wordingOf(item('warn'));
  return of.map(([organisation, value], i) =>
    paperResponse(ROUND.round, `person-${i}`, organisation, { 'money.warn': { value, wording } }),
  );
}
