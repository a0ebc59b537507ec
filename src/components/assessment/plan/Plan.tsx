import { useRef, useState } from 'react';
import * as v from 'valibot';
import type { Assessment } from '../../../domain/assessment/assessment.ts';
import {
  becameOf,
  MOST_PLANS,
  planFrom,
  planProblems,
  roomForPlan,
  sentenceOf,
} from '../../../domain/assessment/plan.ts';
import { resultsOf } from '../../../domain/assessment/results.ts';
import { longDate } from '../../../domain/days.ts';
import { Ask } from '../../record/Ask.tsx';
import { localDay } from '../../record/when.ts';
import { today } from '../../today.ts';
import { MarkedText } from '../MarkedText.tsx';
import { TakeAway } from '../results/TakeAway.tsx';
import { PLAN_CITED } from '../texts.ts';
import { useTabDraft } from '../../exercise/use-tab-draft.ts';
import { newUuid } from '../../../storage/record/new-uuid.ts';
import type { UsedAttempt } from '../use-attempt.ts';
import { LookBack } from './LookBack.tsx';
import { PlanForm, type Written } from './PlanForm.tsx';
import { usePlans, type KeptPlan } from './use-plans.ts';

interface Props {
  assessment: Assessment;
  used: UsedAttempt;
}

interface Open {
  plan: string;
  as: 'form' | 'look-back';
}

/**
 * What the tab remembers of the open plan: a form, so that what was left as a draft is shown as one after a reload. A look
 * back that has words opens by itself, and one without closes.
 */
const formSchema = v.optional(v.object({ plan: v.string(), as: v.literal('form') }));

/**
 * Up to three plans at a time, written, kept and looked back on.
 *
 * Accessible means: after each press focus goes to what was opened or to the plan that was kept, and a live region that was
 * there before says what happened.
 */
export function Plan({ assessment, used }: Props) {
  const { plans, looked, due, keep, lookBack, remove } = usePlans(assessment.id);
  const {
    written: left,
    write: setOpen,
    clear: shut,
  } = useTabDraft<Open | undefined>(`plan:${assessment.id}`, formSchema, undefined);
  // It may have been erased since.
  const open = plans.find(({ id }) => id === left?.plan) && left;
  const [erasing, setErasing] = useState<KeptPlan>();
  const [said, setSaid] = useState('');
  const list = useRef<HTMLElement>(null);
  const day = today();
  const attempt = used.attempt ?? used.all.find(({ completed }) => completed !== undefined);
  const standings = attempt && used.standingsIn(attempt);
  const results = resultsOf(assessment, standings ?? used.standings);
  const titleOf = (step: string) => assessment.steps.find(({ id }) => id === step)?.title ?? step;
  const gaps = results.gaps.map(({ step }) => step);
  const choices = [...gaps, ...assessment.steps.filter((step) => !gaps.includes(step))];

  // It stays until the look back is done: if it went at the first word kept, the button would move from under a finger.
  const isTime =
    due.length > 0 ||
    plans.some(({ id, review }) => open?.as === 'look-back' && open.plan === id && review !== '' && review <= day);

  const focusOn = (selector: string): void => {
    requestAnimationFrame(() => list.current?.querySelector<HTMLElement>(selector)?.focus());
  };
  const begin = (step: string): void => {
    const id = newUuid();
    keep({ id, assessment: assessment.id, attempt: attempt?.id ?? 'none', step, ...planFrom(undefined, day) });
    setOpen({ plan: id, as: 'form' });
    focusOn('.plan h3');
  };
  const close = (plan: KeptPlan, words: string): void => {
    shut();
    setSaid(words);
    focusOn(`[data-plan="${plan.id}"]`);
  };

  const erase = (plan: string, words: string): void => {
    shut();
    remove(plan);
    setSaid(words);
    focusOn('h2');
  };
  /** An empty form leaves nothing behind; one that is begun waits as a draft. */
  const leave = (plan: KeptPlan, { when, then, first, person }: Written): void => {
    if (when + then + first + person === '') erase(plan.id, 'Nothing was kept.');
    else close(plan, plan.kept ? 'Your plan is kept as it stands.' : 'Left as a draft. You can finish it later.');
  };

  return (
    <section className="after-form" aria-labelledby="plan" ref={list}>
      <h2 id="plan" tabIndex={-1}>
        Your plan
      </h2>
      <p className="lead">One move, tied to a moment that will come. One plan is enough; three are the most.</p>
      <p>
        <MarkedText text={PLAN_CITED} />
      </p>
      <p role="status" className="said-here">
        {said}
      </p>
      {isTime && <p className="notice-line">It is time to look back at {due.length > 1 ? 'some plans' : 'a plan'}.</p>}
      {plans.map((plan) => {
        const step = assessment.steps.find(({ id }) => id === plan.step);
        const isDue = due.includes(plan);
        if (step && open?.plan === plan.id && open.as === 'form') {
          return (
            <PlanForm
              key={plan.id}
              step={step}
              plan={plan}
              today={day}
              onKeep={keep}
              onDone={() => close(plan, 'Your plan is kept.')}
              onLeave={(written) => leave(plan, written)}
            />
          );
        }
        if (isDue || plan.begun || (open?.plan === plan.id && open.as === 'look-back')) {
          return (
            <LookBack
              key={plan.id}
              plan={plan}
              title={titleOf(plan.step)}
              onBegin={() => setOpen({ plan: plan.id, as: 'look-back' })}
              onKeep={(id, review) => lookBack(plan.id, id, review)}
              onDone={() => close(plan, 'Kept. You can give this plan another day, or make another plan.')}
            />
          );
        }
        const isReady = planProblems(plan, '0000-01-01').filter(({ field }) => field !== 'review').length === 0;
        return (
          <div className="plan" key={plan.id}>
            <h3 tabIndex={-1} data-plan={plan.id}>
              {titleOf(plan.step)}
            </h3>
            <p className="plan-sentence">{sentenceOf(plan)}</p>
            {!plan.kept ? (
              <p className="missing">
                This is a draft. “Change it” opens it where you stopped, and “Keep this plan” there makes it your plan.
              </p>
            ) : (
              !isReady && <p className="missing">This plan is not finished. “Change it” opens it where you stopped.</p>
            )}
            <dl className="answers">
              {plan.first && (
                <div>
                  <dt>First step this week</dt>
                  <dd>{plan.first}</dd>
                </div>
              )}
              {plan.person && (
                <div>
                  <dt>To talk to</dt>
                  <dd>{plan.person}</dd>
                </div>
              )}
              <div>
                <dt>Written on</dt>
                <dd>{localDay(plan.time)}</dd>
              </div>
              {plan.kept && plan.review && (
                <div>
                  <dt>Look back on</dt>
                  <dd>{longDate(plan.review)}</dd>
                </div>
              )}
              {plan.reviews.map((review) => (
                <div key={review.time}>
                  <dt>{localDay(review.time)}</dt>
                  <dd>{becameOf(review)}</dd>
                </div>
              ))}
            </dl>
            <p className="go-on">
              <button
                type="button"
                className="as-link"
                onClick={() => {
                  setOpen({ plan: plan.id, as: 'form' });
                  focusOn('.plan h3');
                }}
              >
                Change it<span className="unseen">: {titleOf(plan.step)}</span>
              </button>
              {plan.kept && (
                <button
                  type="button"
                  className="as-link"
                  onClick={() => {
                    setOpen({ plan: plan.id, as: 'look-back' });
                    focusOn('.plan input');
                  }}
                >
                  Say how it went<span className="unseen">: {titleOf(plan.step)}</span>
                </button>
              )}
              <button type="button" className="as-link" onClick={() => setErasing(plan)}>
                Erase it<span className="unseen">: {titleOf(plan.step)}</span>
              </button>
            </p>
          </div>
        );
      })}
      {open?.as === 'form' ? null : roomForPlan(plans, looked) ? (
        <fieldset className="begin">
          <legend>{plans.length === 0 ? 'What do you want to plan for?' : 'Another plan, for …'}</legend>
          <p className="hint">{gaps.length > 0 ? 'First those where there is further to go.' : 'Choose one.'}</p>
          <ul>
            {choices.map((step) => (
              <li key={step.id}>
                <button type="button" className="quiet" onClick={() => begin(step.id)}>
                  {step.title}
                </button>
              </li>
            ))}
          </ul>
        </fieldset>
      ) : (
        <p className="notice-line">
          You have {MOST_PLANS} plans under way. Say how one went, or erase one, to make room.
        </p>
      )}
      <Ask
        open={erasing !== undefined}
        onClose={() => setErasing(undefined)}
        title="Erase this plan?"
        choices={[
          { label: 'Erase it', act: () => erasing && erase(erasing.id, 'The plan has been erased.') },
          { label: 'Keep it' },
        ]}
      >
        {erasing && <p className="erasing">{sentenceOf(erasing)}</p>}
        <p>It goes for good, with what you wrote when you looked back.</p>
      </Ask>
      <TakeAway assessment={assessment} attempt={attempt} used={used} />
      <p className="go-on">
        <a href="#results">Back to what you have said</a>
      </p>
    </section>
  );
}
