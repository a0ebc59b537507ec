import { useCallback, useRef, useState } from 'react';
import type { Move, Step } from '../../../domain/assessment/assessment.ts';
import { FIELD_MOST, planProblems, sentenceOf, type Plan } from '../../../domain/assessment/plan.ts';
import { useResting } from '../../exercise/use-resting.ts';
import { useRecord } from '../../record/use-record.ts';
import { Field } from './Field.tsx';

interface Props {
  step: Step;
  plan: Plan;
  today: string;
  /** Keeps it as it stands, a draft or not: nothing typed is lost. */
  onKeep: (plan: Plan) => void;
  /** The plan is complete and the form may close. */
  onDone: () => void;
  /** Closes the form as it stands. */
  onLeave: (written: Written) => void;
}

export type Written = Pick<Plan, 'when' | 'then' | 'first' | 'person' | 'review'>;

/**
 * One plan being written: when, then, a first step, somebody to talk to, a day to look back.
 *
 * Accessible means: every field has a label; what is missing is said at the field, and focus goes to the first; the sentence
 * that comes of it stands in words below.
 */
export function PlanForm({ step, plan, today, onKeep, onDone, onLeave }: Props) {
  const [typed, setTyped] = useState<Written>();
  const [problems, setProblems] = useState<Readonly<Record<string, string>>>({});
  const form = useRef<HTMLDivElement>(null);
  const now = { ...plan, ...typed };
  const { state } = useRecord().status;
  const isSaved = state !== 'shared' && state !== 'unsaved';

  const handOver = useCallback(
    (written: Written) => {
      onKeep({ ...plan, ...written });
      setTyped(undefined);
    },
    [onKeep, plan],
  );
  useResting(typed, handOver);

  const write = (part: Partial<Written>): void => {
    const { when, then, first, person, review } = now;
    setTyped({ when, then, first, person, review, ...part });
    setProblems((before) => Object.fromEntries(Object.entries(before).filter(([field]) => !(field in part))));
  };
  const done = (): void => {
    const found = planProblems(now, today);
    setProblems(Object.fromEntries(found.map(({ field, words }) => [field, words])));
    const [first] = found;
    if (first) form.current?.querySelector<HTMLElement>(`[name="${plan.id}.${first.field}"]`)?.focus();
    else {
      onKeep({ ...now, kept: true });
      onDone();
    }
  };
  const line = (field: keyof Written, label: string, hint?: string) => (
    <Field id={`${plan.id}.${field}`} label={label} {...(hint && { hint })} problem={problems[field]}>
      {(names) => (
        <textarea
          {...names}
          name={`${plan.id}.${field}`}
          rows={2}
          maxLength={FIELD_MOST}
          autoComplete="off"
          value={now[field]}
          onChange={({ target }) => write({ [field]: target.value })}
        />
      )}
    </Field>
  );

  return (
    <div className="plan" ref={form} role="group" aria-labelledby={`${plan.id}--title`}>
      <h3 id={`${plan.id}--title`} tabIndex={-1}>
        {step.title}: one plan
      </h3>
      <p className="hint">
        {plan.kept
          ? `You have kept this plan. What you change ${isSaved ? 'is saved on this device as you go, and ' : ''}counts at once. “Keep this plan” checks that nothing is missing.`
          : `This is a draft.${isSaved ? ' What you write is saved on this device as you go, also when you leave this page.' : ''} “Keep this plan” checks that nothing is missing, and makes it your plan.`}
      </p>
      {step.moves.length > 0 && <Moves plan={plan.id} moves={step.moves} now={now} onChoose={write} />}
      {line('when', 'When …', 'Something you will see or hear.')}
      {line('then', '… then I will', 'Something you can do in that minute.')}
      <p className="plan-sentence">{sentenceOf(now)}</p>
      {line('first', 'A first step this week')}
      <div className="pair">
        {line(
          'person',
          'Somebody to talk to about it (if you like)',
          'A role, no name: “the nurse in charge on Fridays”.',
        )}
        <Field id={`${plan.id}.review`} label="The day you look back" problem={problems.review}>
          {(names) => (
            <input
              {...names}
              type="date"
              name={`${plan.id}.review`}
              value={now.review}
              onChange={({ target }) => write({ review: target.value })}
            />
          )}
        </Field>
      </div>
      <p className="go-on">
        <button type="button" className="go" onClick={done}>
          Keep this plan
        </button>
        <button
          type="button"
          className="as-link"
          onClick={() => {
            if (typed) onKeep(now);
            onLeave(now);
          }}
        >
          Not now
        </button>
      </p>
    </div>
  );
}

/** Moves of the skill's page to begin from. Choosing one never writes over words of the reader's own. */
function Moves({
  plan,
  moves,
  now,
  onChoose,
}: {
  plan: string;
  moves: readonly Move[];
  now: Written;
  onChoose: (part: Pick<Plan, 'when' | 'then'>) => void;
}) {
  const chosen = moves.find(({ when, then }) => when === now.when && then === now.then);
  // Folded on a phone: the lines to write in would otherwise stand two screens below.
  const [isWide] = useState(() => innerWidth >= 768);
  const own = chosen === undefined && (now.when !== '' || now.then !== '');
  return (
    <details className="moves" open={isWide}>
      <summary>Begin from a move, or write your own below</summary>
      <fieldset className="choices">
        <legend className="unseen">Moves to begin from</legend>
        <div className="options">
          {moves.map((move) => (
            <label key={move.name} className="option">
              <input
                type="radio"
                name={`${plan}.move`}
                checked={chosen === move}
                disabled={own}
                onChange={() => onChoose({ when: move.when, then: move.then })}
              />
              <span>
                <b>{move.name}</b>
                <span className="worked">{sentenceOf(move)}</span>
              </span>
            </label>
          ))}
        </div>
        {own && (
          <p className="hint">
            You have written your own.{' '}
            <button type="button" className="as-link" onClick={() => onChoose({ when: '', then: '' })}>
              Empty both lines to choose a move again
            </button>
          </p>
        )}
      </fieldset>
    </details>
  );
}
