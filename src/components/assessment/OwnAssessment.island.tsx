import { lazy, Suspense, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Assessment, Part } from '../../domain/assessment/assessment.ts';
import { assessmentPath, goesOnWith, partAndWhich, resultsPart } from '../../domain/assessment/address.ts';
import { progressOf } from '../../domain/assessment/progress.ts';
import { StorageLine } from '../record/StorageLine.tsx';
import { Arrived } from '../exercise/Arrived.tsx';
import { href } from '../href.ts';
import type { FromBefore as Before } from './FromBefore.tsx';
import { Beside, KindNote } from './Beside.tsx';
import { Lazily } from '../exercise/Lazily.tsx';
import { PageFacts } from '../exercise/page-facts.ts';
import { placeOf } from './place-of.ts';
import { prepare } from './prepare.ts';
import { Styled } from './Styled.tsx';
import { StillOpen } from './StillOpen.tsx';
import { StepForm, type Answered } from './StepForm.tsx';
import { usePlans } from './plan/use-plans.ts';
import { StepsNav } from './StepsNav.tsx';
import { useReturned } from './colleagues/use-returned.ts';
import { useAttempt } from './use-attempt.ts';
import { usePart } from '../exercise/use-part.ts';
import { useGoOn } from './use-go-on.ts';
import { useTakeOver } from './use-take-over.ts';
import { useWalk } from './use-walk.ts';
import { Whole } from './Whole.tsx';
import { wholeAssessment } from './whole.ts';

interface Props {
  /** What the form asks; the rest is fetched when it is asked for. */
  assessment: Assessment;
  /** Facts of the page in the order of its list of sources. */
  facts: readonly string[];
}

const fetchResults = () => import('./results/Results.tsx');
const Results = lazy(() => fetchResults().then(({ Results }) => ({ default: Results })));
const fetchPlan = () => import('./plan/Plan.tsx');
const Plan = lazy(() => fetchPlan().then(({ Plan }) => ({ default: Plan })));
const Colleagues = lazy(() =>
  import('./colleagues/Colleagues.tsx').then(({ Colleagues }) => ({ default: Colleagues })),
);
const nothing: typeof Before = () => null;
/** Without a connection, the form alone is what matters. */
const FromBefore = lazy(() =>
  import('./FromBefore.tsx').then(
    ({ FromBefore }) => ({ default: FromBefore }),
    () => ({ default: nothing }),
  ),
);

/** Parts that follow the form, by the name in the address. */
const AFTER = ['results', 'plan', 'colleagues'] as const satisfies readonly Part[];
type After = (typeof AFTER)[number];
const WHAT: Record<After, string> = {
  results: 'Your results',
  plan: 'Your plan',
  colleagues: 'What colleagues have seen',
};

/**
 * A self-assessment, from first statement to plan. The form is in the page before this runs and can be answered at once;
 * this takes over what has been answered, shows one step at a time and remembers.
 *
 * Accessible means: every step and part has an address, so Back works; focus goes to the heading of what is shown; going on
 * with something missing says what, at the place, and moves focus there; nothing is lost by either.
 */
export function OwnAssessment({ assessment, facts }: Props) {
  const [only, setOnly] = useState<string>();
  const { part, go } = usePart();
  const named = goesOnWith(part);
  const cameFor = useMemo(
    () => (only === undefined ? assessment.steps : assessment.steps.filter(({ id }) => id === only)),
    [assessment, only],
  );
  const used = useAttempt(assessment, cameFor, named);
  const { steps } = used;
  const returned = useReturned(assessment.colleagues ? part : '', go);
  const root = useRef<HTMLDivElement>(null);

  // A link from a skill's page asks for that skill alone. The static page cannot know, so it is read here.
  useLayoutEffect(() => {
    const asked = new URLSearchParams(location.search).get('only');
    if (assessment.steps.some(({ id }) => id === asked)) setOnly(asked ?? undefined);
  }, [assessment]);
  const begunIn = useTakeOver(root, used.answer);
  const progress = progressOf({ steps }, used.standings);
  const isUnderWay = used.attempt !== undefined && used.attempt.completed === undefined;
  const { settled, resumed } = useGoOn({ used, named, next: progress.next, otherwise: resultsPart, go });
  const walk = useWalk({
    assessment,
    root,
    steps,
    standings: used.standings,
    after: assessment.colleagues ? AFTER : AFTER.filter((name) => name !== 'colleagues'),
    atEnd: 'you see what you have said',
    ready: used.ready && settled,
    begunIn,
    resumeAt: isUnderWay ? progress.next : undefined,
    resumed,
    stopped: used.attempt && progress.words,
    underWay: used.all.length > 0,
    onLeave: (to) => {
      // Fetched ahead, so that results and a plan show even if the signal goes before the last step.
      void Promise.all([fetchResults(), fetchPlan(), wholeAssessment(assessment.id)]).catch(() => undefined);
      prepare();
      if (to === 'results') used.finish();
    },
  });
  const { current, hydrated } = walk;
  const [name, which] = partAndWhich(current);
  const after = AFTER.find((one) => walk.isAfter && one === name);

  const answered: Answered = {
    values: used.values,
    changed: new Set([...used.standings.of].flatMap(([id, { status }]) => (status === 'changed' ? [id] : []))),
    missing: walk.missing,
  };
  const afresh = () => {
    used.afresh();
    walk.forgive();
    go(cameFor[0]?.id ?? '');
  };

  const { plans, due } = usePlans(assessment.id);

  return (
    <PageFacts value={facts}>
      <div ref={root} className="under" data-hydrated={hydrated ? '' : undefined}>
        <StorageLine />
        {!after && (
          <StepsNav
            label="Steps"
            steps={steps.map((step, i) => ({
              id: step.id,
              title: step.title,
              state: progress.steps[i]?.state ?? 'not-begun',
            }))}
            current={current}
            room={assessment.steps.length}
            shown={hydrated}
          />
        )}
        <div role="status" className="welcome">
          {walk.back !== undefined && !after && (
            <p className="notice-line">
              You are back where you stopped. {walk.back}{' '}
              <button type="button" className="as-link" onClick={afresh}>
                Begin afresh instead
              </button>
            </p>
          )}
          {hydrated && !after && used.all.some(({ id }) => id !== used.attempt?.id) && (
            <Suspense>
              <FromBefore assessment={assessment} used={used} />
            </Suspense>
          )}
          {hydrated && plans.length > 0 && !after && (
            <p className="notice-line">
              {due.length > 0 && 'It is time to look back. '}
              <a href="#plan">What you have planned</a>
            </p>
          )}
        </div>
        {hydrated && steps.length < assessment.steps.length && !after && (
          <p className="notice-line">
            This is one part alone. <a href={href(assessmentPath(assessment.id))}>Take the whole form</a> if you have
            the time.
          </p>
        )}
        <StillOpen words={walk.stillOpen} />
        {steps.map((step, i) => (
          <StepForm
            key={step.id}
            step={step}
            place={placeOf(step, i, steps.length)}
            frame={assessment.frame}
            need={assessment.need}
            voice="own"
            answered={answered}
            hidden={hydrated && current !== step.id}
            onAnswer={(question, value) => {
              walk.forgive(question);
              used.answer(question, value);
            }}
            beside={hydrated && <Beside step={step} standings={used.standings} />}
            note={hydrated && <KindNote step={step} standings={used.standings} />}
          >
            {hydrated && (
              <p className="go-on">
                <button type="button" className="go" onClick={() => walk.next(step)}>
                  {walk.isLast(step) ? 'See what you have said' : 'Go on'}
                </button>
                {i > 0 && <a href={`#${steps[i - 1]?.id ?? ''}`}>Back</a>}
              </p>
            )}
          </StepForm>
        ))}
        {hydrated && after && (
          <Lazily what={WHAT[after]} key={current}>
            <Styled sharing={after === 'colleagues'}>
              <Whole id={assessment.id}>
                {(whole) => (
                  <>
                    {after === 'results' && <Results assessment={whole} used={used} which={which} afresh={afresh} />}
                    {after === 'plan' && <Plan assessment={whole} used={used} />}
                    {after === 'colleagues' && (
                      <Colleagues assessment={whole} used={used} returned={returned.code} onTaken={returned.taken} />
                    )}
                    <Arrived then={walk.arrive} />
                  </>
                )}
              </Whole>
            </Styled>
          </Lazily>
        )}
      </div>
    </PageFacts>
  );
}
