import { useCallback, useEffect, useRef, type RefObject } from 'react';

/** Where focus goes next: to the first heading of the view, or to what somebody has just answered. */
type Target = 'heading' | 'answer';

const TARGETS: Record<Target, string> = { heading: '.view :is(h2, h3)[tabindex]', answer: '.heard h3' };

interface FocusOnView {
  /** Moves focus although the view may stay. */
  focus: (to: Target) => void;
  /** Tells that something has come which is not drawn with the rest: then what was not there before may be. */
  look: () => void;
}

/**
 * Moves focus when another view is shown, as soon as it is there; the first one leaves focus where it is. `view` names what is shown,
 * or is `undefined` before the island has taken over.
 */
export function useFocusOnView(root: RefObject<HTMLElement | null>, view: string | undefined): FocusOnView {
  const next = useRef<Target>(undefined);
  const before = useRef<string>(undefined);
  const focus = useCallback((to: Target) => {
    next.current = to;
  }, []);
  const look = useCallback(() => {
    if (next.current === undefined) return;
    const found = root.current?.querySelectorAll<HTMLElement>(TARGETS[next.current]) ?? [];
    const heading = next.current === 'answer' ? [...found].at(-1) : found[0];
    if (heading === undefined) return;
    next.current = undefined;
    heading.focus({ preventScroll: true });
    heading.scrollIntoView({ block: 'start', behavior: 'instant' });
  }, [root]);
  useEffect(() => {
    if (view === undefined || view === before.current) return;
    if (before.current !== undefined) next.current ??= 'heading';
    before.current = view;
  }, [view]);
  useEffect(look);
  return { focus, look };
}
