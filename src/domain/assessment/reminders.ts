import { isDay } from '../days.ts';
import type { Assessment } from './assessment.ts';
import { sentenceOf, type Action, type Plan } from './plan.ts';

/** A day in a calendar, as plain data. */
export interface Reminder {
  /** The same whenever the same plan is exported, so that a calendar replaces it and does not add another. */
  uid: string;
  title: string;
  description: string;
  /** ISO date: the reminder lasts all day. */
  day: string;
  /** Where to look back; absolute. */
  address: string;
}

/** A day to look back on each plan. Drafts and plans without a day are left out. */
export function planReminders(
  { title, steps }: Pick<Assessment, 'title' | 'steps'>,
  plans: readonly Plan[],
  address: string,
): Reminder[] {
  return plans
    .filter(({ review, kept }) => kept && isDay(review))
    .map((plan) => {
      const step = steps.find(({ id }) => id === plan.step)?.title ?? title;
      return {
        uid: uidOf('plan', plan.id),
        title: `Look back: ${step}`,
        description: [
          sentenceOf(plan),
          plan.first && `First step: ${plan.first}`,
          plan.person && `To talk to: ${plan.person}`,
          'Did it happen? What have you learnt? Your plan is on the device where you made it.',
        ]
          .filter(Boolean)
          .join('\n'),
        day: plan.review,
        address,
      };
    });
}

/** A day for each agreed action. */
export function actionReminders(partnership: string, actions: readonly Action[], address: string): Reminder[] {
  return actions
    .filter(({ by }) => isDay(by))
    .map(({ id, what, who, by, sign }) => ({
      uid: uidOf('action', id),
      title: what,
      description: [partnership, who && `Who: ${who}`, sign && `How we will know: ${sign}`].filter(Boolean).join('\n'),
      day: by,
      address,
    }));
}

function uidOf(kind: string, id: string): string {
  return `${kind}-${id}@joined-up`;
}
