import { useEffect, useState } from 'react';
import type { UsedAttempt } from './use-attempt.ts';

interface GoOn {
  used: UsedAttempt;
  /** The attempt that the address takes up. */
  named: string | undefined;
  /** The first step that is not done. */
  next: string | undefined;
  /** Where an attempt leads that cannot be gone on with: finished, erased, or of steps that are not asked any more. */
  otherwise: (attempt: string) => string;
  go: (part: string, how: 'replace') => void;
}

/**
 * Takes up the attempt that the address names. The address becomes that of the step where it was left, so that a reload or
 * Back finds that. `settled`: false while the page is about to show something else. `resumed`: whether this has opened the page.
 */
export function useGoOn({ used, named, next, otherwise, go }: GoOn): { settled: boolean; resumed: boolean } {
  const { ready, attempt } = used;
  const goesOn = attempt?.id === named && attempt?.completed === undefined && (attempt?.steps.length ?? 0) > 0;
  const [lastNamed, setLastNamed] = useState(named);
  if (named !== undefined && named !== lastNamed) setLastNamed(named);
  const last = attempt?.steps.at(-1) ?? '';
  useEffect(() => {
    if (!ready || named === undefined) return;
    go(goesOn ? (next ?? last) : otherwise(named), 'replace');
  }, [ready, named, goesOn, next, last, otherwise, go]);
  return { settled: named === undefined, resumed: attempt !== undefined && attempt.id === lastNamed };
}
