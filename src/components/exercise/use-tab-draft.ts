import { useEffect, useState } from 'react';
import * as v from 'valibot';
import { forgetDraft, keepDraft, readDraft } from '../../storage/tab-draft.ts';
import { useRecord } from '../record/use-record.ts';

/** What is being written. The tab remembers it under a name, so that a reload in a meeting loses no word; not on a shared computer. */
export function useTabDraft<T>(name: string, schema: v.GenericSchema<unknown, T>, empty: T) {
  const [written, setWritten] = useState<T>(() => {
    const read = v.safeParse(schema, readDraft(name));
    return read.success ? read.output : empty;
  });
  const isShared = useRecord().status.state === 'shared';
  useEffect(() => {
    if (isShared) forgetDraft(name);
  }, [isShared, name]);
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
