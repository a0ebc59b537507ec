import { useCallback, useState } from 'react';
import { HAPPENED, sentenceOf, type BegunReview } from '../../../domain/assessment/plan.ts';
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
  onKeep: (id: string, review: BegunReview) => void;
  onDone: () => void;
}

/** Coming back on the day: did it happen, and what came of it. */
export function LookBack({ plan, title, onBegin, onKeep, onDone }: Props) {
  const [id] = useState(() => plan.begun?.id ?? newUuid());
  const [review, setReview] = useState<BegunReview>(() => ({
    happened: '',
    reflection: plan.begun?.reflection ?? '',
  }));
  const [typed, setTyped] = useState<BegunReview>();
  const [missing, setMissing] = useState<string>();
  const handOver = useCallback(
    (now: BegunReview) => {
      onKeep(id, now);
      setTyped(undefined);
    },
    [id, onKeep],
  );
  useResting(typed, handOver);
  const write = (part: Partial<BegunReview>): void => {
    setReview({ ...review, ...part });
    setTyped({ ...review, ...part });
  };
  const keep = (): void => {
    if (review.happened === '') {
      setMissing('Choose what became of it.');
      document.querySelector<HTMLElement>(`[name="${plan.id}--happened"]`)?.focus();
    } else {
      setTyped(undefined);
      onKeep(id, review);
      onDone();
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
        value={review.happened}
        missing={missing}
        onAnswer={(_, value) => {
          onBegin();
          write({ happened: HAPPENED.find((one) => one.id === value)?.id ?? '' });
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
            value={review.reflection}
            onChange={({ target }) => write({ reflection: target.value })}
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
