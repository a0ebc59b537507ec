import { useEffect, useRef } from 'react';

/** What is typed is kept when a hand rests this long, in milliseconds. */
const REST = 600;

/**
 * Hands over what is being typed when the hand rests, the field is left, or the page is hidden or left. `typed` is
 * `undefined` while nothing waits.
 */
export function useResting<T>(typed: T | undefined, handOver: (typed: T) => void): void {
  const latest = useRef({ typed, handOver });
  useEffect(() => {
    latest.current = { typed, handOver };
    if (typed === undefined) return;
    const flush = (): void => {
      const { typed: now, handOver: to } = latest.current;
      latest.current = { typed: undefined, handOver: to };
      if (now !== undefined) to(now);
    };
    const hide = (): void => {
      if (document.visibilityState === 'hidden') flush();
    };
    const timer = setTimeout(flush, REST);
    document.addEventListener('visibilitychange', hide);
    document.addEventListener('focusout', flush);
    // Before the next page is fetched there is time to write; when this one is hidden, there may be none.
    addEventListener('beforeunload', flush);
    addEventListener('pagehide', flush);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', hide);
      document.removeEventListener('focusout', flush);
      removeEventListener('beforeunload', flush);
      removeEventListener('pagehide', flush);
    };
  }, [typed, handOver]);
}
