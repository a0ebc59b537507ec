import type { StepState } from '../../domain/assessment/progress.ts';

interface Props {
  label: string;
  steps: readonly { id: string; title: string; state: StepState }[];
  current: string;
  /** How many steps the page was written with, which may be more than are asked: they decide how much room is kept. */
  room: number;
  /** Before the exercise has taken over, the room alone stands here, so that nothing moves when the steps come. */
  shown: boolean;
}

const WORDS: Record<StepState, string> = {
  'not-begun': 'not begun',
  begun: 'begun',
  done: 'done',
  'asks-again': 'a question has changed',
};

/**
 * The route through an exercise: a ring for every step, on the border line. Links, so that each step has an address, in any
 * order.
 *
 * Accessible means: a named navigation; the step shown is aria-current; how far each is stands in words, not only in the
 * filling of its ring.
 */
export function StepsNav({ label, steps, current, room, shown }: Props) {
  const lines = linesFor(room);
  if (!shown) return <div className="steps-nav" data-lines={lines} />;
  return (
    <nav className="steps-nav" aria-label={label} data-lines={lines}>
      <ol>
        {steps.map(({ id, title, state }) => (
          <li key={id} data-state={state}>
            <a href={`#${id}`} {...(id === current && { 'aria-current': 'step' as const })}>
              {title}
              <span className="unseen"> ({WORDS[state]})</span>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** Lines that the longest title needs where titles are shown: the more steps, the narrower each. As in exercise.css. */
function linesFor(steps: number): number {
  if (steps < 5) return 1;
  return steps < 9 ? 2 : 3;
}
