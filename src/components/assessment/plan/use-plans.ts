import { useMemo } from 'react';
import { duePlans } from '../../../domain/assessment/due-plans.ts';
import type { Plan, PlanReview } from '../../../domain/assessment/plan.ts';
import { current } from '../../../domain/record/log.ts';
import { draft } from '../../../domain/record/understand.ts';
import { recordStore } from '../../../storage/record/record-store.ts';
import { useRecord } from '../../record/use-record.ts';
import { today } from '../../today.ts';

export interface KeptPlan extends Plan {
  /** When it was last written. */
  time: string;
  /** How it went, each time somebody looked back; oldest first. */
  reviews: readonly (PlanReview & { time: string })[];
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
  lookBack: (plan: string, id: string, review: PlanReview) => void;
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
          reviews: current(log, 'plan-review', about).map((review) => ({ ...review.body, time: review.time })),
        })),
    [log, assessment],
  );
  const looked = new Set(
    plans.filter(({ reviews, time }) => reviews.some((one) => one.time > time)).map(({ id }) => id),
  );
  return { plans, looked, due: duePlans(plans, looked, today()), keep, lookBack, remove };
}

/** Field by field: what a page holds besides does not belong in the record. */
function keep({ id, assessment, attempt, step, when, then, first, person, review }: Plan): void {
  const body = { assessment, attempt, step, when, then, first, person, review };
  void recordStore().add([draft('plan', `plan/${id}`, body)]);
}

function lookBack(plan: string, id: string, review: PlanReview): void {
  void recordStore().add([draft('plan-review', `plan/${plan}/review/${id}`, review)]);
}

function remove(plan: string): void {
  void recordStore().erase(`plan/${plan}`);
}
