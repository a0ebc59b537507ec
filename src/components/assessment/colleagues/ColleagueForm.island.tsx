import { lazy, useRef } from 'react';
import type { Assessment, Part } from '../../../domain/assessment/assessment.ts';
import { progressOf } from '../../../domain/assessment/progress.ts';
import { timeTaken } from '../../../domain/assessment/time-taken.ts';
import { counted } from '../../../domain/sentences.ts';
import { placeOf } from '../place-of.ts';
import { Arrived } from '../../exercise/Arrived.tsx';
import { Lazily } from '../../exercise/Lazily.tsx';
import { StillOpen } from '../StillOpen.tsx';
import { StepForm, type Answered } from '../StepForm.tsx';
import { StepsNav } from '../StepsNav.tsx';
import { usePart } from '../../exercise/use-part.ts';
import { useTakeOver } from '../use-take-over.ts';
import { useWalk } from '../use-walk.ts';
import { prepare } from '../prepare.ts';
import { Styled } from '../Styled.tsx';
import { useColleague, type UsedColleague } from './use-colleague.ts';

const NoRequest = lazy(() => import('./NoRequest.tsx').then(({ NoRequest }) => ({ default: NoRequest })));
const fetchSendBack = () => import('./SendBack.tsx');
const SendBack = lazy(() => fetchSendBack().then(({ SendBack }) => ({ default: SendBack })));

const AFTER = ['send'] as const satisfies readonly Part[];
const NONE: ReadonlySet<string> = new Set();

/**
 * The same statements, put to a colleague of the reader. The form is in the page before this runs; this finds out who asks
 * and what about, takes over what was answered, shows one step at a time and makes a code of the answers.
 *
 * Accessible means: as OwnAssessment; who asks, and what is kept, is said before the first statement.
 *
 * States: before it runs; without a request; with one that cannot be used; answering; something missing; ready to send.
 */
export function ColleagueForm({ assessment }: { assessment: Assessment }) {
  const root = useRef<HTMLDivElement>(null);
  const { part } = usePart();
  const used = useColleague(assessment, part);
  const { came, steps, standings } = used;
  const begunIn = useTakeOver(root, used.answer);
  const progress = progressOf({ steps }, standings);
  const begun = Object.keys(used.values).length > 0;
  const walk = useWalk({
    assessment,
    root,
    steps,
    standings,
    after: AFTER,
    atEnd: 'you can make the link to send back',
    home: came.status === 'asked' ? came.code : undefined,
    ready: came.status === 'asked',
    begunIn,
    resumeAt: used.isBack ? progress.next : undefined,
    underWay: begun,
    onLeave: () => {
      // Fetched ahead: answers stay in this tab alone, and a signal that goes must not hold them there.
      void fetchSendBack().catch(() => undefined);
      prepare({ withSharing: true });
    },
  });
  const { current, hydrated } = walk;

  if (came.status === 'none' || came.status === 'refused') {
    const refused = came.status === 'refused' ? came.words : undefined;
    return <NoRequest assessment={assessment} refused={refused} onOpen={(text) => void used.open(text)} />;
  }
  const answered: Answered = { values: used.values, changed: NONE, missing: walk.missing };
  const forget = (): void => {
    used.forget();
    walk.forgive();
    walk.go(steps[0]?.id ?? '');
  };
  return (
    <div ref={root} className="under" data-hydrated={hydrated ? '' : undefined}>
      <Asked used={used} />
      {!walk.isAfter && (
        <StepsNav
          label="Steps"
          steps={steps.map((step, i) => ({ ...step, state: progress.steps[i]?.state ?? 'not-begun' }))}
          current={current}
          room={assessment.steps.length}
          shown={hydrated}
        />
      )}
      <div role="status">
        {hydrated && used.isBack && !walk.isAfter && (
          <p className="notice-line">You are back where you stopped. {progress.words}</p>
        )}
      </div>
      <StillOpen words={walk.stillOpen} />
      {assessment.steps.map((step) => {
        const i = steps.findIndex(({ id }) => id === step.id);
        const read = steps[i];
        return (
          <StepForm
            key={step.id}
            step={step}
            place={placeOf(step, i < 0 ? 0 : i, steps.length)}
            frame={assessment.frame}
            need={assessment.need}
            voice="colleague"
            answered={answered}
            hidden={hydrated && current !== step.id}
            onAnswer={(question, value) => {
              walk.forgive(question);
              used.answer(question, value);
            }}
          >
            {hydrated && read && (
              <p className="go-on">
                <button type="button" className="go" onClick={() => walk.next(read)}>
                  {walk.isLast(read) ? 'Make the link to send back' : 'Go on'}
                </button>
                {i > 0 && <a href={`#${steps[i - 1]?.id ?? ''}`}>Back</a>}
              </p>
            )}
          </StepForm>
        );
      })}
      {hydrated && current === 'send' && came.status === 'asked' && (
        <Lazily what="The link with your answers">
          <Styled sharing>
            <SendBack
              assessment={assessment}
              request={came.request}
              view={used.view}
              values={used.values}
              onForget={forget}
            />
            <Arrived then={walk.arrive} />
          </Styled>
        </Lazily>
      )}
    </div>
  );
}

/** Who asks, what the link holds, and what is kept. Stands before the first statement. */
function Asked({ used: { came, steps, isKept } }: { used: UsedColleague }) {
  if (came.status !== 'asked') {
    return (
      <section key="looking" className="storage-line" aria-label="Who asks">
        <p className="storage-words">
          <strong>Looking for who asks you</strong> …
        </p>
      </section>
    );
  }
  const { name } = came.request;
  const statements = steps.flatMap(({ items }) => items).length;
  return (
    <section className="storage-line" aria-label="Who asks" data-state={isKept ? 'saved' : 'unsaved'}>
      <p className="storage-words">
        <strong>{name === '' ? 'You are asked about the person who sent you this link' : `${name} asks you`}</strong>
        {`: ${counted(statements, 'statement')}, ${timeTaken(statements)}. `}
        {isKept
          ? 'Your answers stay in this tab until you send them yourself, and are gone when you close it. They are in nobody’s record.'
          : 'This browser keeps nothing here: your answers are gone if you load the page again or leave it, so answer in one go.'}
      </p>
      <details className="asked-more">
        <summary>What the link you opened holds</summary>
        <p>
          {name === '' ? 'No name' : `The name “${name}”, as its sender wrote it`}, what to ask about (
          {steps.map(({ title }) => title).join(', ')}), and a number by which your answers find back. It holds nothing
          about you, and opening it told nobody.
        </p>
      </details>
    </section>
  );
}
