import type { Assessment } from '../../../domain/assessment/assessment.ts';
import { goOnPart } from '../../../domain/assessment/address.ts';
import { mayChange, type Attempt } from '../../../domain/assessment/attempt.ts';
import { requestsOf } from '../../../domain/assessment/requests.ts';
import { resultsOf, type StepResult } from '../../../domain/assessment/results.ts';
import { capitalised, counted, uncapitalised } from '../../../domain/sentences.ts';
import { useRecord } from '../../record/use-record.ts';
import { usePlans } from '../plan/use-plans.ts';
import { MarkedText } from '../MarkedText.tsx';
import type { UsedAttempt } from '../use-attempt.ts';
import { Chart } from './Chart.tsx';
import { dayOfAmong } from './day-of.ts';
import { Earlier } from './Earlier.tsx';
import { LevelsTable } from './LevelsTable.tsx';
import { StepSummary } from './StepSummary.tsx';
import { TakeAway } from './TakeAway.tsx';

interface Props {
  assessment: Assessment;
  used: UsedAttempt;
  /** The attempt that the address names; without, the newest. */
  which?: string | undefined;
  afresh: () => void;
}

/**
 * What the reader said, given back: strengths first, then the gaps that matter with what helps, and all of it as a chart, a
 * table and in words. No total, no rank. Of several about the same, the newest can be changed, and the others read.
 */
export function Results({ assessment, used, which, afresh }: Props) {
  const newest = used.attempt ?? used.all.find(({ completed }) => completed !== undefined);
  const attempt = which === undefined ? newest : used.all.find(({ id }) => id === which);
  if (attempt === undefined && which !== undefined) {
    return (
      <section className="after-form" aria-labelledby="results">
        <h2 id="results" tabIndex={-1}>
          These answers are not here
        </h2>
        <p>
          They have been erased, or were given in another browser.{' '}
          {newest ? (
            <a href="#results">See your newest answers</a>
          ) : (
            <a href={`#${assessment.steps[0]?.id ?? ''}`}>Begin with the first step</a>
          )}
          .
        </p>
      </section>
    );
  }
  if (attempt === undefined) {
    return (
      <section className="after-form" aria-labelledby="results">
        <h2 id="results" tabIndex={-1}>
          Nothing to show yet
        </h2>
        <p>
          You have not answered anything here.{' '}
          <a href={`#${assessment.steps[0]?.id ?? ''}`}>Begin with the first step</a>.
        </p>
      </section>
    );
  }
  const newer = newest && newest.id !== attempt.id ? newest : undefined;
  return <ResultsOf {...{ assessment, used, afresh, attempt, newer }} />;
}

function ResultsOf({
  assessment,
  used,
  afresh,
  attempt,
  newer,
}: Omit<Props, 'which'> & { attempt: Attempt; newer: Attempt | undefined }) {
  const steps = assessment.steps.filter(({ id }) => attempt.steps.includes(id));
  const results = resultsOf({ ...assessment, steps }, used.standingsIn(attempt));
  const open = results.all.filter(({ missing }) => missing > 0);
  const does = results.all.flatMap(({ answers }) => answers.filter(({ strongest }) => strongest));
  const { plans } = usePlans(assessment.id);
  const { log } = useRecord();
  const change = mayChange(attempt, used.all) ? () => used.open(attempt.id) : undefined;
  const day = dayOfAmong(attempt, used.all);
  const judged = results.all.some(({ now, need }) => now !== undefined || need !== undefined);
  return (
    <section className="after-form" aria-labelledby="results">
      <h2 id="results" tabIndex={-1}>
        {newer ? `What you said on ${day}` : 'What you have said'}
      </h2>
      <p className="lead">
        {newer
          ? `Earlier answers, as they were${change ? '' : ': here to read, not to change'}. `
          : attempt.completed && `Finished on ${day}. `}
        Yours alone: there is no total and nobody to compare with.
      </p>
      {newer && (
        <p className="notice-line">
          <a href="#results">Your newest answers</a> are of {dayOfAmong(newer, used.all)}
          {newer.steps.length === 1 && attempt.steps.length > 1 && ', on one part alone'}.
          {attempt.completed === undefined && attempt.steps.length > 0 && (
            <>
              {' '}
              You have not finished these. <a href={`#${goOnPart(attempt.id)}`}>Go on with them</a>.
            </>
          )}
        </p>
      )}
      {open.length > 0 && (
        <p className="notice-line">
          {capitalised(counted(open.length, 'step'))} still {open.length === 1 ? 'has' : 'have'} something open:{' '}
          {open.map(({ step }, i) => (
            <span key={step.id}>
              {i > 0 && ', '}
              {change ? (
                <a href={`#${step.id}`} onClick={change}>
                  {step.title}
                </a>
              ) : (
                step.title
              )}
            </span>
          ))}
          .
        </p>
      )}
      <p>
        <MarkedText text={assessment.limits} />
      </p>
      {judged && (
        <>
          <Chart results={results.all} need={assessment.need} />
          <div className="table" role="region" aria-label="Table: levels" tabIndex={0}>
            <LevelsTable results={results.all} need={assessment.need} />
          </div>
        </>
      )}
      <Group title="What you can build on" results={results.strengths} onChange={change}>
        {`You put yourself at or beyond ${uncapitalised(assessment.need.short)}, or these are your furthest levels.`}
      </Group>
      {results.strengths.length === 0 && does.length > 0 && (
        <>
          <h3>What you already do</h3>
          <dl className="answers">
            {does.map(({ item, words }) => (
              <div key={item.id}>
                <dt>{item.text}</dt>
                <dd>{words}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
      <Group title="Worth a second look" results={results.unsettled} onChange={change}>
        Your level and your answers tell different stories here. Think of one recent day that would settle it.
      </Group>
      <Group title="Where there is further to go" results={results.gaps} onChange={change} helps>
        {results.gaps.length > 1
          ? 'The largest distances first. Choose one or two that matter to the people you work for: nobody mends everything at once.'
          : undefined}
      </Group>
      <Group title="The rest" results={results.rest} onChange={change} />
      {!newer && (
        <nav className="go-on" aria-label="What next">
          <a className="go" href="#plan">
            {plans.length === 0 ? 'Make a plan' : 'Your plan'}
          </a>
          {assessment.colleagues && (
            <a href="#colleagues">
              {requestsOf(log, assessment.id).length === 0
                ? 'Ask colleagues how they see it'
                : 'What colleagues have seen'}
            </a>
          )}
          <button type="button" className="as-link" onClick={afresh}>
            Answer afresh
          </button>
        </nav>
      )}
      <Earlier assessment={assessment} used={used} shown={attempt.id} />
      <TakeAway assessment={assessment} attempt={attempt} used={used} />
    </section>
  );
}

function Group({
  title,
  results,
  helps = false,
  onChange,
  children,
}: {
  title: string;
  results: readonly StepResult[];
  helps?: boolean;
  onChange: (() => void) | undefined;
  children?: string | undefined;
}) {
  if (results.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      {children && <p>{children}</p>}
      <ul className="summaries">
        {results.map((result) => (
          <StepSummary key={result.step.id} result={result} helps={helps} onChange={onChange} />
        ))}
      </ul>
    </>
  );
}
