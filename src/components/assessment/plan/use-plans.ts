import { useMemo } from 'react';
import { duePlans } from '../../../domain/assessment/due-plans.ts';
import type { BegunReview, Plan, PlanReview } from '../../../domain/assessment/plan.ts';
import { current, type Log } from '../../../domain/record/log.ts';
import { draft } from '../../../domain/record/understand.ts';
import { recordStore } from '../../../storage/record/record-store.ts';
import { useRecord } from '../../record/use-record.ts';
import { today } from '../../today.ts';

export interface KeptPlan extends Plan {
  /** When it was last written. */
  time: string;
  /** How it went, each time somebody looked back; oldest first. */
  reviews: readonly (PlanReview & { time: string })[];
  /** A look back of which words are kept, but not yet what became of the plan. */
  begun: (BegunReview & { id: string }) | undefined;
}

/** The plans of one assessment, oldest first, and what can be done with them. */
export function usePlans(assessment: string): {
  plans: readonly KeptPlan[];
  /** Plans that somebody has looked back on and not changed since: they are no longer under way. */
  looked: ReadonlySet<string>;
  /** Those whose day to look back has come, the longest waiting first. */
  due: readonly KeptPlan[];
  keep: (plan: Plan) => void;
  /** A look back with the same id is the same one, written further. */
  lookBack: (plan: string, id: string, review: BegunReview) => void;
  remove: (plan: string) => void;
} {
  const { log } = useRecord();
  const plans = useMemo(
    () =>
      current(log, 'plan')
        .filter(({ body }) => body.assessment === assessment)
        .map(({ about, body, time }) => ({
          id: about.slice('plan/'.length),
          ...body,
          time,
          ...reviewsOf(log, about),
        })),
    [log, assessment],
  );
  const looked = new Set(
    plans.filter(({ reviews, time }) => reviews.some((one) => one.time > time)).map(({ id }) => id),
  );
  return { plans, looked, due: duePlans(plans, looked, today()), keep, lookBack, remove };
}

function reviewsOf(log: Log, plan: string): Pick<KeptPlan, 'reviews' | 'begun'> {
  const all = current(log, 'plan-review', plan);
  const begun = all.findLast(({ body }) => body.happened === '' && body.reflection !== '');
  return {
    reviews: all.flatMap(({ time, body: { happened, reflection } }) =>
      happened === '' ? [] : [{ happened, reflection, time }],
    ),
    begun: begun && { ...begun.body, id: begun.about.split('/').at(-1) ?? '' },
  };
}

/** Field by field: what a page holds besides does not belong in the record. */
function keep({ id, assessment, attempt, step, when, then, first, person, review, kept }: Plan): void {
  const body = { assessment, attempt, step, when, then, first, person, review, kept };
  void recordStore().add([draft('plan', `plan/${id}`, body)]);
}

function lookBack(plan: string, id: string, review: BegunReview): void {
  void recordStore().add([draft('plan-review', `plan/${plan}/review/${id}`, review)]);
}

function remove(plan: string): void {
  void recordStore().erase(`plan/${plan}`);
}
