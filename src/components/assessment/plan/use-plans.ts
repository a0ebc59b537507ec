import { useMemo } from 'react';
import type { Plan, PlanReview } from '../../../domain/assessment/plan.ts';
import { current } from '../../../domain/record/log.ts';
import { draft } from '../../../domain/record/understand.ts';
import { newUuid } from '../../../storage/record/new-uuid.ts';
import { recordStore } from '../../../storage/record/record-store.ts';
import { useRecord } from '../../record/use-record.ts';

export interface KeptPlan extends Plan {
  /** How it went, each time somebody looked back; oldest first. */
  reviews: readonly (PlanReview & { time: string })[];
}

/** The plans of one assessment, oldest first, and what can be done with them. */
export function usePlans(assessment: string): {
  plans: readonly KeptPlan[];
  keep: (plan: Plan) => void;
  lookBack: (plan: string, review: PlanReview) => void;
  remove: (plan: string) => void;
} {
  const { log } = useRecord();
  const plans = useMemo(
    () =>
      current(log, 'plan')
        .filter(({ body }) => body.assessment === assessment)
        .map(({ about, body }) => ({
          id: about.slice('plan/'.length),
          ...body,
          reviews: current(log, 'plan-review', about).map((review) => ({ ...review.body, time: review.time })),
        })),
    [log, assessment],
  );
  return { plans, keep, lookBack, remove };
}

/** Field by field: what a page holds besides does not belong in the record. */
function keep({ id, assessment, attempt, step, when, then, first, person, review }: Plan): void {
  const body = { assessment, attempt, step, when, then, first, person, review };
  void recordStore().add([draft('plan', `plan/${id}`, body)]);
}

function lookBack(plan: string, review: PlanReview): void {
  void recordStore().add([draft('plan-review', `plan/${plan}/review/${newUuid()}`, review)]);
}

function remove(plan: string): void {
  void recordStore().erase(`plan/${plan}`);
}
