import { useState } from 'react';
import * as v from 'valibot';
import { partsPath, stepsAsked } from '../../../domain/assessment/address.ts';
import type { Assessment } from '../../../domain/assessment/assessment.ts';
import { encodePayload } from '../../../domain/assessment/payload.ts';
import type { KeptRound } from '../../../domain/assessment/rounds.ts';
import { counted, listed } from '../../../domain/sentences.ts';
import { HandOut } from '../share/HandOut.tsx';
import { linkTo } from '../share/link-to.ts';
import { useTabDraft } from '../../exercise/use-tab-draft.ts';
import { partsDraft } from './round-drafts.ts';

interface Props {
  assessment: Assessment;
  round: KeptRound;
}

const partsSchema = v.array(v.string());
const NONE: readonly string[] = [];

/**
 * The link of a round, for everything or for some parts alone.
 *
 * Accessible means: parts are native checkboxes in a group with a name, nothing ticked; a tick changes the link and moves no
 * focus, and what the link asks for is said in a live region that was there before.
 *
 * States: everything; some parts, also after a reload.
 */
export function HandOutRound({ assessment: { id, steps }, round: { round, name } }: Props) {
  const { written: ticked, write } = useTabDraft<readonly string[]>(partsDraft(round), partsSchema, NONE);
  const asked = stepsAsked(steps, ticked.join());
  const isAll = asked.length === steps.length;
  // Only at first: it must not close under somebody who unticks the last of them.
  const [wasPart] = useState(!isAll);
  const code = encodePayload('round', { assessment: id, round, name });
  const turn = (step: string, isOn: boolean): void =>
    write(isOn ? [...ticked, step] : ticked.filter((one) => one !== step));
  const statements = counted(asked.flatMap(({ items }) => items).length, 'statement');
  return (
    <section aria-labelledby="hand-out" className="desk-work">
      <h3 id="hand-out" tabIndex={-1}>
        Hand out the link
      </h3>
      <p>Everybody answers alone, on their own phone. The link holds the name of the partnership and a number.</p>
      <HandOut
        what="The link of the round"
        forTheRoom
        link={linkTo(partsPath(id, isAll ? NONE : asked.map((step) => step.id)), code)}
      />
      <details className="send-again" open={wasPart}>
        <summary>Ask for some parts alone</summary>
        <fieldset className="field">
          <legend>Which parts?</legend>
          <div className="ticks">
            {steps.map((step) => (
              <label key={step.id} className="tick">
                <input
                  type="checkbox"
                  autoComplete="off"
                  checked={ticked.includes(step.id)}
                  onChange={({ target }) => turn(step.id, target.checked)}
                />
                {step.title}
              </label>
            ))}
          </div>
        </fieldset>
      </details>
      <p role="status" className="hint">
        {isAll
          ? `The link asks for everything: ${statements}.`
          : `The link, its QR code and what you copy ask for ${listed(asked.map(({ title }) => title))}: ${statements}. Hand it out before anybody answers.`}
      </p>
    </section>
  );
}
