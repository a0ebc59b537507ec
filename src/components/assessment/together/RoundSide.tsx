import type { Spread } from '../../../domain/assessment/spread.ts';
import { sideLabel } from '../../../domain/assessment/then-and-now.ts';
import { SpreadRows } from '../spread/SpreadRows.tsx';

interface Props {
  /** `Then, 1 May 2026`, or `Now`. */
  when: string;
  spread: Spread | undefined;
  /** Why there is no spread. */
  words: string;
  statement: string;
}

/** One of two rounds that stand side by side. */
export function RoundSide({ when, spread, words, statement }: Props) {
  return (
    <div>
      <p className="then-when">{sideLabel(when, spread)}</p>
      {spread ? <SpreadRows spread={spread} label={`${when}: ${statement}`} /> : <p>{words}</p>}
    </div>
  );
}
