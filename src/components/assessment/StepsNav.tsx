import type { StepState } from '../../domain/assessment/progress.ts';

interface Props {
  label: string;
  steps: readonly { id: string; title: string; state: StepState }[];
  current: string;
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
export function StepsNav({ label, steps, current }: Props) {
  return (
    <nav className="steps-nav" aria-label={label}>
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
