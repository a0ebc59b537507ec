import { stateOf, type Run } from '../../domain/scenario/play.ts';
import { wordAt } from '../../domain/scenario/course.ts';
import type { Scenario } from '../../domain/scenario/scenario.ts';
import { Track } from './Track.tsx';

/** How things stand: each quantity in its word, and as a mark in a row. */
export function Standing({ scenario, run }: { scenario: Scenario; run: Run }) {
  const state = stateOf(scenario, run);
  return (
    <>
      <h3>How things stand</h3>
      <dl className="standing">
        {scenario.quantities.map((quantity) => (
          <div key={quantity.id}>
            <dt>{quantity.name}</dt>
            <dd>
              <Track quantity={quantity} value={state.quantities[quantity.id] ?? 0} />
              {wordAt(quantity, state)}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
