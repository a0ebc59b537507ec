import type { ReactElement } from 'react';
import { alsoUnderWay, lastFinished, type Attempt } from '../../domain/assessment/attempt.ts';
import { goOnPart, resultsPart } from '../../domain/assessment/address.ts';
import type { Assessment } from '../../domain/assessment/assessment.ts';
import { current } from '../../domain/record/log.ts';
import { useRecord } from '../record/use-record.ts';
import { localDay, localMoment } from '../record/when.ts';
import { href } from '../href.ts';
import type { UsedAttempt } from './use-attempt.ts';

interface Props {
  assessment: Assessment;
  used: UsedAttempt;
}

/** More are in My record. */
const MOST = 3;

/**
 * What there is from before beside what the page shows, and the way to it: what somebody finished, what else they began.
 *
 * Accessible means: it stands in a live region that was there before; every link says where it leads by itself.
 */
export function FromBefore({ assessment, used }: Props): ReactElement | null {
  const { attempt, all, steps } = used;
  const { log } = useRecord();
  const asked = assessment.colleagues && current(log, 'request').some(({ body }) => body.assessment === assessment.id);
  const finished = attempt?.completed ? undefined : lastFinished(all, ids(steps));
  const others = alsoUnderWay(all, attempt?.id);
  return (
    <>
      {finished && (
        <p className="notice-line">
          You finished {whatOf(finished, assessment, steps)} on {localDay(finished.completed ?? '')}.{' '}
          <a href={`#${resultsPart(finished.id)}`}>See your results</a>
          {asked && (
            <>
              {' '}
              and <a href="#colleagues">what colleagues have seen</a>
            </>
          )}
          {attempt ? '. Both are kept.' : ', or answer it afresh below: both are kept.'}
        </p>
      )}
      {others.length > 0 && (
        <p className="notice-line">
          Begun and not finished:{' '}
          {others.slice(0, MOST).map((one, i) => (
            <span key={one.id}>
              {i > 0 && '; '}
              <a href={`#${goOnPart(one.id)}`}>
                Go on with {whatOf(one, assessment, undefined)}, begun on {localMoment(one.begun)}
              </a>
            </span>
          ))}
          . <a href={href('/record/')}>{others.length > MOST ? 'See all, or erase one' : 'Erase one'} in My record</a>.
        </p>
      )}
    </>
  );
}

/** `this`, where an attempt is about what the page asks; `“Influencing” alone`; `the whole form`. */
function whatOf(
  { steps }: Pick<Attempt, 'steps'>,
  assessment: Assessment,
  asked: UsedAttempt['steps'] | undefined,
): string {
  if (asked && steps.join() === ids(asked).join()) return 'this';
  if (steps.length === assessment.steps.length) return 'the whole form';
  const [only, ...more] = assessment.steps.filter(({ id }) => steps.includes(id));
  return only && more.length === 0 ? `“${only.title}” alone` : 'some of its parts';
}

function ids(steps: UsedAttempt['steps']): string[] {
  return steps.map(({ id }) => id);
}
