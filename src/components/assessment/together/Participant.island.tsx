import { lazy, useLayoutEffect, useRef, useState } from 'react';
import { deskPath, goesOnWith, stepsAsked } from '../../../domain/assessment/address.ts';
import type { Assessment, Part, Step } from '../../../domain/assessment/assessment.ts';
import { aboutAttempt } from '../../../domain/assessment/attempt.ts';
import { progressOf } from '../../../domain/assessment/progress.ts';
import { listed } from '../../../domain/sentences.ts';
import { recordStore } from '../../../storage/record/record-store.ts';
import { forgetDraft } from '../../../storage/tab-draft.ts';
import { href } from '../../href.ts';
import { StorageLine } from '../../record/StorageLine.tsx';
import { localDay } from '../../record/when.ts';
import { Arrived } from '../../exercise/Arrived.tsx';
import { Lazily } from '../../exercise/Lazily.tsx';
import { placeOf } from '../place-of.ts';
import { StillOpen } from '../StillOpen.tsx';
import { StepForm, type Answered } from '../StepForm.tsx';
import { StepsNav } from '../StepsNav.tsx';
import { Styled } from '../Styled.tsx';
import { useAttempt } from '../use-attempt.ts';
import { usePart } from '../../exercise/use-part.ts';
import { useGoOn } from '../use-go-on.ts';
import { useTakeOver } from '../use-take-over.ts';
import { useWalk } from '../use-walk.ts';
import { SomebodyElse } from './SomebodyElse.tsx';
import { organisationDraft, useRound, type CameWith } from './use-round.ts';

const fetchHandOver = () => import('./HandOver.tsx');
const HandOver = lazy(() => fetchHandOver().then(({ HandOver }) => ({ default: HandOver })));

const AFTER = ['hand-over'] as const satisfies readonly Part[];

/**
 * One person's part in a health check: answers alone, on their own device, and hands them over at the end.
 *
 * Accessible means: as OwnAssessment; which partnership asks, or why its link cannot be used and what to do then, is said
 * before the first statement, in a live region that was there before; whoever takes over a device has focus at the first step.
 * The way to the desk stands behind the form, and is not shown to somebody who came by a round's link.
 *
 * States: before it runs; alone; in a round; on a device that holds answers already; asked for some parts alone; a link that cannot be used; answering; something missing, with a way to hand over what there is; ready to hand over.
 */
export function Participant({ assessment }: { assessment: Assessment }) {
  const root = useRef<HTMLDivElement>(null);
  const [asked, setAsked] = useState<readonly Step[]>(assessment.steps);
  // The static page cannot know which parts a link asks for, so it is read here.
  useLayoutEffect(() => {
    const only = new URLSearchParams(location.search).get('only');
    setAsked(stepsAsked(assessment.steps, only ?? ''));
  }, [assessment]);
  const { part, go } = usePart();
  const named = goesOnWith(part);
  const came = useRound(assessment, part);
  const used = useAttempt(assessment, asked, named);
  const { steps } = used;
  const begunIn = useTakeOver(root, used.answer);
  const progress = progressOf({ steps }, used.standings);
  const { settled } = useGoOn({ used, named, next: progress.next, otherwise: handOver, go });
  const walk = useWalk({
    assessment,
    root,
    steps,
    standings: used.standings,
    after: AFTER,
    atEnd: 'you can hand your answers over',
    home: came?.status === 'round' ? came.code : undefined,
    ready: used.ready && settled && came !== undefined,
    begunIn,
    resumeAt: used.attempt ? progress.next : undefined,
    underWay: used.attempt !== undefined,
  });
  const { current, hydrated } = walk;
  /** As the page was opened, until somebody goes on: who answers for the first time has nobody to be told from. */
  const [holds, setHolds] = useState<boolean>();
  if (used.ready && holds === undefined) setHolds(used.all.length > 0);
  const afresh = (): void => {
    used.afresh();
    setHolds(false);
    walk.forgive();
    walk.go(asked[0]?.id ?? '');
    // Where the first step is shown already, nothing arrives that would take focus.
    root.current?.querySelector<HTMLElement>('.step:not([data-away]) > header h2')?.focus();
  };
  const passOn = (): void => {
    const { all } = used;
    // First, so that the next answer does not go on with what is erased.
    afresh();
    for (const { id } of all) void recordStore().erase(aboutAttempt(id));
    forgetDraft(organisationDraft(assessment.id));
  };
  const answered: Answered = {
    values: used.values,
    changed: new Set([...used.standings.of].flatMap(([id, { status }]) => (status === 'changed' ? [id] : []))),
    missing: walk.missing,
  };
  const next = (step: (typeof steps)[number]): void => {
    // Fetched ahead, so that the end shows even if the signal goes before it.
    void fetchHandOver().catch(() => undefined);
    setHolds(false);
    walk.next(step);
  };
  return (
    <div ref={root} className="under" data-hydrated={hydrated ? '' : undefined}>
      <StorageLine />
      <div role="status">{hydrated && <CameWords came={came} />}</div>
      {hydrated && !walk.isAfter && holds && (
        <div className="notice-line">
          <p>
            There are answers to this health check on this device already
            {used.attempt ? (
              <>
                , begun on {localDay(used.attempt.begun)}. If they are yours, go on with them, or{' '}
                <button type="button" className="as-link" onClick={afresh}>
                  answer afresh
                </button>{' '}
                and leave them as they are.
              </>
            ) : (
              '. If they are yours, go on.'
            )}{' '}
            What you hand over to one round counts as one person’s.
          </p>
          <SomebodyElse onYes={passOn} />
        </div>
      )}
      {hydrated && !walk.isAfter && steps.length < assessment.steps.length && (
        <p className="notice-line">
          You are asked for {steps.length === 1 ? 'one part' : 'some parts'} of the health check alone:{' '}
          {listed(steps.map(({ title }) => title))}.
        </p>
      )}
      {!walk.isAfter && (
        <StepsNav
          label="Steps"
          steps={steps.map((step, i) => ({ ...step, state: progress.steps[i]?.state ?? 'not-begun' }))}
          current={current}
          room={assessment.steps.length}
          shown={hydrated}
        />
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
        >
          {hydrated && (
            <p className="go-on">
              <button type="button" className="go" onClick={() => next(step)}>
                {walk.isLast(step) ? 'See how to hand them over' : 'Go on'}
              </button>
              {i > 0 && <a href={`#${steps[i - 1]?.id ?? ''}`}>Back</a>}
              {Object.keys(walk.missing).length > 0 && used.attempt && (
                <a href="#hand-over">Hand over what you have answered</a>
              )}
            </p>
          )}
        </StepForm>
      ))}
      {(!hydrated || (came?.status === 'alone' && current === steps[0]?.id)) && (
        <p className="runs-it">
          Do you run the session? <a href={href(deskPath(assessment.id))}>Begin a round for the room</a>: its link, the
          answers side by side, and what you agree.
        </p>
      )}
      {hydrated && current === 'hand-over' && (
        <Lazily what="The link with your answers">
          <Styled sharing>
            {used.attempt ? (
              <HandOver
                assessment={assessment}
                first={steps[0]?.id ?? ''}
                attempts={used.all}
                round={came?.status === 'round' ? came.round : undefined}
                values={used.values}
                onPass={passOn}
              />
            ) : (
              <section className="after-form" aria-labelledby="hand-over">
                <h2 id="hand-over" tabIndex={-1}>
                  Nothing to hand over yet
                </h2>
                <p>
                  You have not answered anything here. <a href={`#${steps[0]?.id ?? ''}`}>Begin with the first step</a>.
                </p>
              </section>
            )}
            <Arrived then={walk.arrive} />
          </Styled>
        </Lazily>
      )}
    </div>
  );
}

function handOver(): string {
  return 'hand-over';
}

/** Which round these answers are for, in words. */
function CameWords({ came }: { came: CameWith | undefined }) {
  if (came?.status === 'refused') {
    return (
      <p className="notice-line">
        {came.words} Open it once more where you were sent it, or ask whoever runs the session for a new one. You can
        also go on without it: at the end you hand your answers over yourself, and they can be added.
      </p>
    );
  }
  if (came?.status === 'round') {
    return (
      <p className="notice-line">
        You answer for {came.round.name === '' ? 'the partnership that sent you this link' : `“${came.round.name}”`}.
        Answer for yourself, not for your organisation.
      </p>
    );
  }
  return null;
}
