import { isDay } from '../days.ts';
import { textOrder } from '../text-order.ts';
import type { Plan } from './plan.ts';

/** Plans to look back on, no drafts: their day has come and nobody has looked back yet. The longest waiting first. */
export function duePlans<P extends Pick<Plan, 'id' | 'review' | 'kept'>>(
  plans: readonly P[],
  reviewed: ReadonlySet<string>,
  today: string,
): P[] {
  return plans
    .filter(({ id, review, kept }) => kept && isDay(review) && review <= today && !reviewed.has(id))
    .toSorted((a, b) => textOrder(a.review, b.review));
}
