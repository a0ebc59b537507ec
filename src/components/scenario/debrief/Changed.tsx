import type { Lost, Replay } from '../../../domain/scenario/play.ts';
import { capitalised, counted, quoted, unstopped } from '../../../domain/sentences.ts';

const WHY: Record<Lost, string> = {
  'step-gone': 'that step is no longer in the story',
  'choice-gone': 'that choice is no longer in the story',
  'person-gone': 'that person can no longer be asked there',
  'leads-elsewhere': 'the story no longer comes to it this way',
};

/** What today's edition of the story does not know of an old play. The play itself is kept as it was. */
export function Changed({ told }: { told: Replay | undefined }) {
  if (!told || (told.lost.length === 0 && told.reworded.length === 0)) return null;
  const [first] = told.lost;
  return (
    <div className="notice-line">
      <p>The story has changed since you played. Your play is kept as it was.</p>
      {told.reworded.length > 0 && (
        <p>
          {capitalised(counted(told.reworded.length, 'of your choices', 'of your choices'))}{' '}
          {told.reworded.length === 1 ? 'has' : 'have'} other words now.
        </p>
      )}
      {first && (
        <>
          <p>It is shown as far as today’s story goes. After that you did this:</p>
          <ul>
            {told.lost.map(({ move, why }, i) => (
              <li key={i}>
                {move.does === 'ask' ? `You asked ${move.words}` : quoted(unstopped(move.words))}: {WHY[why]}.
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
