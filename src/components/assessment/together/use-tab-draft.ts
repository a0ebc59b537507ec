import { useState } from 'react';
import * as v from 'valibot';
import { forgetDraft, keepDraft, readDraft } from '../../../storage/tab-draft.ts';

/** Names of what a tab remembers of a round until it is closed. */
export const actionDraft = (round: string): string => `action:${round}`;
export const sheetDraft = (round: string): string => `sheet:${round}`;

/** What is being written. The tab remembers it under a name, so that a reload in a meeting loses no word. */
export function useTabDraft<T>(name: string, schema: v.GenericSchema<unknown, T>, empty: T) {
  const [written, setWritten] = useState<T>(() => {
    const read = v.safeParse(schema, readDraft(name));
    return read.success ? read.output : empty;
  });
  const write = (next: T): void => {
    setWritten(next);
    keepDraft(name, next);
  };
  const clear = (): void => {
    setWritten(empty);
    forgetDraft(name);
  };
  return { written, write, clear };
}
