import { useId, type RefObject } from 'react';
import { ROUNDS_YARDSTICK, type ThenAndNow as ThenAndNowRow } from '../../../domain/assessment/round-counts.ts';
import type { KeptRound } from '../../../domain/assessment/rounds.ts';
import { movedInWords, thenLabel } from '../../../domain/assessment/then-and-now.ts';
import { grouped } from '../../../domain/grouped.ts';
import { kindOf } from '../../../domain/kind-words.ts';
import { Mark } from '../../marks/Mark.tsx';
import { AgreedThen } from './AgreedThen.tsx';
import { roundNames } from './round-names.ts';
import { RoundSide } from './RoundSide.tsx';
import type { UsedCompared } from './use-compared.ts';

interface Props {
  round: KeptRound;
  /** Rounds on this device that were begun before this one, newest first. */
  earlier: readonly KeptRound[];
  used: UsedCompared;
  /** Shows one statement at a time instead. */
  onWall: () => void;
  /** The button for it, to come back to. */
  look: RefObject<HTMLButtonElement | null>;
}

/** Larger than any file of counts, in bytes. */
const MOST_BYTES = 400_000;

/**
 * An earlier round beside this one, statement by statement: from this device, or from the file of counts that its desk gave.
 *
 * Accessible means: a native list and a native choice of files, both labelled; what came of a choice is said in a live region
 * that was there before; “then” and “now” are words in the name of each list, and nothing hangs on place or colour.
 *
 * States: nothing chosen; shown, with or without what was agreed then; a round that too few answered, or that shares answers with this one; a file that is refused.
 */
export function ThenAndNow({ round, earlier, used, onWall, look }: Props) {
  const id = useId();
  const { compared, said, chosen, choose } = used;
  const names = roundNames([round, ...earlier]);
  const open = async (input: HTMLInputElement): Promise<void> => {
    const [file] = input.files ?? [];
    if (file === undefined) return;
    const text = file.size > MOST_BYTES ? '' : await file.text().catch(() => '');
    input.value = '';
    used.open(text);
  };
  return (
    <section aria-labelledby="then-and-now" className="then-and-now">
      <h3 id="then-and-now" tabIndex={-1}>
        Then and now
      </h3>
      <p>
        Have you done this check before? Set the earlier round beside this one. Whoever ran it has it on their device,
        or has its “Counts for next time”.
      </p>
      {earlier.length > 0 && (
        <div className="field">
          <label htmlFor={id}>An earlier round on this device</label>
          <select id={id} value={chosen} onChange={({ target }) => choose(target.value)}>
            <option value="">None</option>
            {earlier.map((one) => (
              <option key={one.round} value={one.round}>
                {names.get(one.round)}
              </option>
            ))}
          </select>
        </div>
      )}
      <p className="ways">
        <label className="quiet choose-file">
          <input type="file" accept=".json,application/json" onChange={({ target }) => void open(target)} />
          Choose a file of counts
        </label>
      </p>
      <p role="status" className="said-here">
        {said}
      </p>
      {compared && compared.actions.length > 0 && (
        <>
          <h4 id={`${id}-agreed`}>What was agreed then</h4>
          <p>Read it aloud first, and ask what became of it.</p>
          <AgreedThen title={`${id}-agreed`} actions={compared.actions} />
        </>
      )}
      {compared && (
        <>
          <p>{ROUNDS_YARDSTICK}</p>
          <p className="ways">
            <button type="button" className="quiet" ref={look} onClick={onWall}>
              Show then and now one at a time
            </button>
            <span className="hint">Both rounds go into the Word file and the table too.</span>
          </p>
          {[...grouped(compared.rows, ({ step }) => step)].map(([step, its]) => (
            <div key={step.id} data-kind={kindOf(step.page)}>
              <h4 className="seen-step">
                <Mark kind={kindOf(step.page)} />
                {step.title}
              </h4>
              {its.map((row) => (
                <Both key={row.item.id} row={row} when={thenLabel(compared.counts)} />
              ))}
            </div>
          ))}
        </>
      )}
    </section>
  );
}

function Both({ row, when }: { row: ThenAndNowRow; when: string }) {
  const { item, then, now, words } = row;
  const moved = movedInWords(row);
  return (
    <div className="then-now">
      <div className="then-text">
        <p className="seen-text">{item.text}</p>
        {moved && <p>{moved}</p>}
      </div>
      <RoundSide when={when} spread={then} words={words} statement={item.text} />
      <RoundSide when="Now" spread={now} words={words} statement={item.text} />
    </div>
  );
}
