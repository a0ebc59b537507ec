import { useId, useState } from 'react';
import type { Assessment } from '../../../domain/assessment/assessment.ts';
import {
  countsOf,
  readCountsFile,
  ROUNDS_YARDSTICK,
  shareAnswers,
  thenAndNow,
  type RoundCounts,
} from '../../../domain/assessment/round-counts.ts';
import type { KeptRound } from '../../../domain/assessment/rounds.ts';
import { spreadOf, type Shown, type Spread } from '../../../domain/assessment/spread.ts';
import { longDate } from '../../../domain/days.ts';
import { grouped } from '../../../domain/grouped.ts';
import { kindOf } from '../../../domain/kind-words.ts';
import { counted } from '../../../domain/sentences.ts';
import { Mark } from '../../marks/Mark.tsx';
import { SpreadRows } from '../spread/SpreadRows.tsx';
import { ActionWords } from './ActionWords.tsx';
import { roundNames } from './round-names.ts';

interface Props {
  assessment: Assessment;
  round: KeptRound;
  shown: Shown;
  /** Rounds on this device that were begun before this one, newest first. */
  earlier: readonly KeptRound[];
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
export function ThenAndNow({ assessment, round, shown, earlier }: Props) {
  const id = useId();
  const names = roundNames([round, ...earlier]);
  const [before, setBefore] = useState<RoundCounts>();
  const [chosen, setChosen] = useState('');
  const [said, setSaid] = useState('');
  const show = (counts: RoundCounts): void => {
    setBefore(counts);
    setSaid(
      `The check of ${longDate(counts.begun)}, answered by ${counted(counts.people, 'person', 'people')}, stands beside this one.`,
    );
  };
  const refuse = (words: string): void => {
    setBefore(undefined);
    setSaid(words);
  };
  const choose = (name: string): void => {
    setChosen(name);
    const one = earlier.find((each) => each.round === name);
    if (one === undefined) refuse('');
    else if (shareAnswers(one, round)) refuse(SHARED);
    else {
      const spread = spreadOf(assessment, 'reader', one.responses);
      if (spread.status === 'waiting')
        refuse('Fewer than three people answered that round, so nothing of it is shown.');
      else show(countsOf(assessment, one, spread));
    }
  };
  const open = async (input: HTMLInputElement): Promise<void> => {
    const [file] = input.files ?? [];
    if (file === undefined) return;
    const text = file.size > MOST_BYTES ? '' : await file.text().catch(() => '');
    input.value = '';
    setChosen('');
    const read = readCountsFile(assessment, text);
    if (read.status === 'read') show(read.counts);
    else refuse(read.words);
  };
  const agreed = earlier.find(({ round: name }) => name === chosen)?.actions ?? [];
  const rows = before ? thenAndNow(assessment, before, countsOf(assessment, round, shown)) : [];
  return (
    <section aria-labelledby="then-and-now" className="then-and-now">
      <h3 id="then-and-now">Then and now</h3>
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
      {agreed.length > 0 && (
        <>
          <h4 id={`${id}-agreed`}>What was agreed then</h4>
          <p>Read it aloud first, and ask what became of it.</p>
          <ul className="summaries" aria-labelledby={`${id}-agreed`}>
            {agreed.map((action) => (
              <li key={action.id} className="summary-of">
                <ActionWords action={action} />
              </li>
            ))}
          </ul>
        </>
      )}
      {before && (
        <>
          <p>{ROUNDS_YARDSTICK}</p>
          {[...grouped(rows, ({ step }) => step)].map(([step, its]) => (
            <div key={step.id} data-kind={kindOf(step.page)}>
              <h4 className="seen-step">
                <Mark kind={kindOf(step.page)} />
                {step.title}
              </h4>
              {its.map(({ item, then, now, words }) => (
                <div key={item.id} className="then-now">
                  <p className="seen-text">{item.text}</p>
                  <Side when={`Then, ${longDate(before.begun)}`} spread={then} words={words} statement={item.text} />
                  <Side when="Now" spread={now} words={words} statement={item.text} />
                </div>
              ))}
            </div>
          ))}
        </>
      )}
    </section>
  );
}

interface SideProps {
  when: string;
  spread: Spread | undefined;
  /** Why there is no spread. */
  words: string;
  statement: string;
}

function Side({ when, spread, words, statement }: SideProps) {
  return (
    <div>
      <p className="then-when">
        {when}
        {spread && `: ${counted(spread.people, 'person', 'people')}`}
      </p>
      {spread ? <SpreadRows spread={spread} label={`${when}: ${statement}`} /> : <p>{words}</p>}
    </div>
  );
}

const SHARED =
  'Some people’s answers were handed in to both rounds. Side by side, somebody’s answers could be worked out, so they are not shown. Compare rounds that were answered apart.';
