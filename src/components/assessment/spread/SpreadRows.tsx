import type { Count } from '../../../domain/assessment/agreement.ts';
import type { Spread } from '../../../domain/assessment/spread.ts';

interface Props {
  spread: Pick<Spread, 'points' | 'apart'>;
  /** The option that the reader chose, to be marked. */
  own?: string | undefined;
  /** Names the list for those who hear it. */
  label: string;
  /** Gives each answer the number that a table of kinds of organisation has over its columns. */
  numbered?: boolean;
}

/**
 * How people answered one statement: a row for each answer, a dot for each person, as on a wall chart.
 *
 * Accessible means: a list whose rows say answer and number in words; dots are decoration; the reader's own answer is marked
 * by a word; answers apart stand behind a dashed line. Nothing hangs on colour.
 *
 * States: some chosen; nobody; one's own marked; many people. SpreadRows.examples.ts lists them.
 */
export function SpreadRows({ spread: { points, apart }, own, label, numbered = false }: Props) {
  const row = ({ option, people }: Count, isApart: boolean, place: number) => (
    <li key={option.id} data-apart={isApart ? '' : undefined} data-nobody={people === 0 ? '' : undefined}>
      <span className="spread-label">
        {numbered && (
          <span className="spread-number" aria-hidden="true">
            {place + 1}
          </span>
        )}
        {option.label}
        {option.id === own && (
          <>
            {' '}
            <b className="spread-you">you</b>
          </>
        )}
      </span>
      <span className="dots" aria-hidden="true">
        {Array.from({ length: people }, (_, i) => (
          <i key={i} />
        ))}
      </span>
      <span className="spread-count">
        {people}
        <span className="unseen"> {people === 1 ? 'person' : 'people'}</span>
      </span>
    </li>
  );
  return (
    <ul className="spread" aria-label={label}>
      {points.map((count, i) => row(count, false, i))}
      {apart.map((count, i) => row(count, true, points.length + i))}
    </ul>
  );
}
