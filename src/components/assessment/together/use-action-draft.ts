import { useState } from 'react';
import * as v from 'valibot';
import { FIELD_MOST, type Action } from '../../../domain/assessment/plan.ts';
import { forgetDraft, keepDraft, readDraft } from '../../../storage/tab-draft.ts';

type Written = Omit<Action, 'id'>;

const EMPTY: Written = { what: '', who: '', by: '' };
const field = v.pipe(v.string(), v.maxLength(FIELD_MOST));
const schema = v.object({ what: field, who: field, by: field });

/** The name of what a tab remembers of an action until it is closed. */
export const actionDraft = (round: string): string => `action:${round}`;

/** An action that is being written. The tab remembers it, so that a reload in a meeting loses no word. */
export function useActionDraft(round: string) {
  const name = actionDraft(round);
  const [written, setWritten] = useState<Written>(() => {
    const read = v.safeParse(schema, readDraft(name));
    return read.success ? read.output : EMPTY;
  });
  const write = (part: Partial<Written>): void => {
    const next = { ...written, ...part };
    setWritten(next);
    keepDraft(name, next);
  };
  const clear = (): void => {
    setWritten(EMPTY);
    forgetDraft(name);
  };
  return { written, write, clear };
}
