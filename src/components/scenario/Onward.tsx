import type { Visit } from '../../domain/scenario/visits.ts';
import type { UsedPlay } from './use-play.ts';

interface Props {
  used: UsedPlay;
  visit: Visit;
  afresh: () => void;
}

/** The other ways out of a step: back, on to where the play stands, and from the beginning. */
export function Onward({ used: { visits, kept, plays }, visit, afresh }: Props) {
  const place = visits.indexOf(visit);
  const before = visits[place - 1];
  const last = visits.at(-1);
  const isBack = visit.chosen !== undefined;
  return (
    <>
      {isBack && (
        <p className="notice-line">
          You are looking back. If you choose otherwise, the story goes on from here;{' '}
          {kept?.end ? 'the play that you finished is kept as it is.' : 'what came after is taken back.'}
        </p>
      )}
      <p className="go-on">
        {before && <a href={`#${before.address}`}>Back</a>}
        {isBack && last && <a href={`#${last.address}`}>On to where you stopped</a>}
        {(kept !== undefined || before !== undefined) && (
          <button type="button" className="as-link" onClick={afresh}>
            Begin again
          </button>
        )}
        {plays.length > 1 && <a href="#plays">Your plays</a>}
      </p>
    </>
  );
}
