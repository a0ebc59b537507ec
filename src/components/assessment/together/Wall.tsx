import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import type { Step } from '../../../domain/assessment/assessment.ts';
import { kindOf } from '../../../domain/kind-words.ts';
import { FullScreen } from '../../exercise/FullScreen.tsx';
import { Mark } from '../../marks/Mark.tsx';

/** One statement on the wall. */
export interface Slide {
  step: Step;
  /** What was asked: its heading. */
  statement: string;
  /** Why it stands where it does. */
  part: string;
  /** What is shown of it, with the heading put where it belongs. */
  show: (heading: ReactNode) => ReactNode;
}

interface Props {
  slides: readonly Slide[];
  onLeave: () => void;
}

/**
 * One statement after the other in large type, for a room.
 *
 * Accessible means: each statement is a heading that gets focus when it is shown, under words that say which of how many it is;
 * everything is done by buttons, and the arrow keys left and right and Escape do the same while focus is in here; size follows
 * the screen, and nothing is cut off where it does not fit.
 *
 * States: the first, one in the middle, the last.
 */
export function Wall({ slides, onLeave }: Props) {
  const [at, setAt] = useState(0);
  const root = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    root.current?.scrollIntoView({ block: 'start', behavior: 'instant' });
  }, [at]);
  const slide = slides[at];
  if (slide === undefined) return null;
  const go = (by: number): void => setAt(Math.min(Math.max(at + by, 0), slides.length - 1));
  const press = (event: KeyboardEvent): void => {
    const { key, altKey, ctrlKey, metaKey } = event;
    if (altKey || ctrlKey || metaKey) return;
    const by = { ArrowLeft: -1, ArrowRight: 1 }[key];
    // On a full screen Escape is the browser's: it leaves that first.
    if (key === 'Escape' && !document.fullscreenElement) onLeave();
    else if (by !== undefined) go(by);
    else return;
    event.preventDefault();
  };
  const { step, statement, part, show } = slide;
  return (
    <div className="one-at-a-time" ref={root} onKeyDown={press} data-kind={kindOf(step.page)}>
      <div className="one-slide">
        <p className="one-place">
          <Mark kind={kindOf(step.page)} /> <b>{step.title}</b> {at + 1} of {slides.length}: {part}
        </p>
        {show(
          <h2 tabIndex={-1} ref={heading}>
            {statement}
          </h2>,
        )}
      </div>
      <p className="one-bar">
        <button type="button" className="quiet" disabled={at === 0} onClick={() => go(-1)}>
          Previous
        </button>
        <button type="button" className="go" disabled={at === slides.length - 1} onClick={() => go(1)}>
          Next
        </button>
        <FullScreen screen={root} />
        <button type="button" className="as-link" onClick={onLeave}>
          Back to the desk
        </button>
      </p>
    </div>
  );
}

/** Questions under a slide, or nothing where there are none. */
export function WallQuestions({ prompts }: { prompts: readonly string[] }) {
  if (prompts.length === 0) return null;
  return (
    <section className="one-prompts" aria-label="To ask about it">
      <ul>
        {prompts.map((prompt) => (
          <li key={prompt}>{prompt}</li>
        ))}
      </ul>
    </section>
  );
}
