import { useCallback, useState } from 'react';
import { LONGEST } from '../../../domain/record/shape.ts';
import { draftReflection, type KeptPlay } from '../../../domain/scenario/record.ts';
import type { Scenario } from '../../../domain/scenario/scenario.ts';
import { recordStore } from '../../../storage/record/record-store.ts';
import { useResting } from '../../exercise/use-resting.ts';

interface Props {
  kept: KeptPlay;
  scenario: Scenario;
}

/** A line for oneself, kept with the play. */
export function Different({ kept, scenario }: Props) {
  const [typed, setTyped] = useState<string>();
  const keep = useCallback(
    (text: string) => {
      void recordStore().add([draftReflection(kept.id, scenario.id, text)]);
    },
    [kept.id, scenario.id],
  );
  useResting(typed, keep);
  return (
    <>
      <h3>What would you do differently?</h3>
      <div className="field">
        <label htmlFor="different">One line, for yourself</label>
        <p className="hint" id="different-hint">
          It is kept with this play, on this device. Leave out names and anything else by which a real person could be
          known.
        </p>
        <textarea
          id="different"
          rows={3}
          maxLength={LONGEST.text}
          autoComplete="off"
          aria-describedby="different-hint"
          value={typed ?? kept.reflection ?? ''}
          onChange={({ target }) => setTyped(target.value)}
        />
      </div>
    </>
  );
}
