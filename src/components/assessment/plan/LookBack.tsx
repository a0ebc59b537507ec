import { useState } from 'react';
import { HAPPENED, sentenceOf, type PlanReview } from '../../../domain/assessment/plan.ts';
import { longDate } from '../../../domain/days.ts';
import { Choices } from '../Choices.tsx';
import { Field } from './Field.tsx';
import type { KeptPlan } from './use-plans.ts';

interface Props {
  plan: KeptPlan;
  title: string;
  onKeep: (review: PlanReview) => void;
}

/** Coming back on the day: did it happen, and what came of it. */
export function LookBack({ plan, title, onKeep }: Props) {
  const [happened, setHappened] = useState('');
  const [reflection, setReflection] = useState('');
  const [missing, setMissing] = useState<string>();
  const keep = (): void => {
    const answer = HAPPENED.find(({ id }) => id === happened);
    if (answer) onKeep({ happened: answer.id, reflection });
    else {
      setMissing('Choose what became of it.');
      document.querySelector<HTMLElement>(`[name="${plan.id}--happened"]`)?.focus();
    }
  };
  return (
    <div className="plan" role="group" aria-label={`Looking back: ${title}`}>
      <h3>Looking back: {title}</h3>
      <p className="plan-sentence">{sentenceOf(plan)}</p>
      {plan.review && <p className="soft">You meant to look back on {longDate(plan.review)}.</p>}
      <Choices
        question={`${plan.id}--happened`}
        statement="What became of it?"
        points={HAPPENED}
        value={happened}
        missing={missing}
        onAnswer={(_, value) => {
          setHappened(value);
          setMissing(undefined);
        }}
      />
      <Field
        id={`${plan.id}--reflection`}
        label="What happened, and what would you do next time?"
        hint="For you alone. No names. If the moment never came up, choose one that happens on most Mondays."
      >
        {(names) => (
          <textarea
            {...names}
            rows={3}
            maxLength={1000}
            autoComplete="off"
            value={reflection}
            onChange={({ target }) => setReflection(target.value)}
          />
        )}
      </Field>
      <p className="go-on">
        <button type="button" className="go" onClick={keep}>
          Keep this
        </button>
      </p>
    </div>
  );
}
