import { useLayoutEffect, useState } from 'react';
import { isCode } from '../../../domain/assessment/address.ts';

/**
 * A code that the page was opened with. It is taken out of the address at once, so that it stays in no history and is not
 * handed in again at the next reload; the address then names the part that deals with it.
 */
export function useReturned(
  part: string,
  go: (part: string, how: 'replace') => void,
): { code: string | undefined; taken: () => void } {
  const [code, setCode] = useState<string>();
  useLayoutEffect(() => {
    if (!isCode(part)) return;
    setCode(part);
    go('colleagues', 'replace');
  }, [part, go]);
  return { code, taken: () => setCode(undefined) };
}
