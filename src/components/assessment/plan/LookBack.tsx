import { useCallback, useState } from 'react';
import { HAPPENED, sentenceOf, type PlanReview } from '../../../domain/assessment/plan.ts';
import { longDate } from '../../../domain/days.ts';
import { newUuid } from '../../../storage/record/new-uuid.ts';
import { Choices } from '../Choices.tsx';
import { useResting } from '../../exercise/use-resting.ts';
import { Field } from './Field.tsx';
import type { KeptPlan } from './use-plans.ts';

interface Props {
  plan: KeptPlan;
  title: string;
  /** Something is chosen: it stays open from now on, although what is kept of it says that somebody has looked back. */
  onBegin: () => void;
  /** Keeps it as it stands, so that nothing typed is lost. The same id is the same look back. */
  onKeep: (id: string, review: PlanReview) => void;
  onDone: () => void;
}

/** Coming back on the day: did it happen, and what came of it. */
export function LookBack({ plan, title, onBegin, onKeep, onDone }: Props) {
  const [id] = useState(() => newUuid());
  const [happened, setHappened] = useState('');
  const [reflection, setReflection] = useState('');
  const [missing, setMissing] = useState<string>();
  const [typed, setTyped] = useState<string>();
  const answer = HAPPENED.find((one) => one.id === happened);
  const handOver = useCallback(
    (words: string) => {
      if (answer === undefined) return;
      onKeep(id, { happened: answer.id, reflection: words });
      setTyped(undefined);
    },
    [answer, id, onKeep],
  );
  useResting(answer && typed, handOver);
  const keep = (): void => {
    if (answer) {
      onKeep(id, { happened: answer.id, reflection });
      onDone();
    } else {
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
          onBegin();
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
            onChange={({ target }) => {
              setReflection(target.value);
              setTyped(target.value);
            }}
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
