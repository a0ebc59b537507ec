import { letterOf, MOST_PEOPLE, type Hands } from '../../../domain/scenario/room.ts';

interface Props {
  hands: readonly Hands[];
  onCount: (choice: string, hands: number) => void;
}

/**
 * The choices as lettered rows, with the hands for each.
 *
 * Accessible means: a list; each row’s counter is a group named by its letter, with a number field that can be typed into and two
 * large buttons that say what they do.
 */
export function RoomHands({ hands, onCount }: Props) {
  return (
    <ol className="room-rows">
      {hands.map(({ choice, words, hands: raised }, i) => {
        const letter = letterOf(i);
        const count = (to: number): void => onCount(choice, Math.min(Math.max(to, 0), MOST_PEOPLE));
        return (
          <li key={choice}>
            <b className="letter">{letter}</b>
            <span className="room-label">{words}</span>
            <span className="counter" role="group" aria-label={`Hands for ${letter}`}>
              <button
                type="button"
                aria-label={`One hand less for ${letter}`}
                // Not `disabled`: that would drop the focus of whoever takes the last hand away.
                aria-disabled={raised === 0}
                onClick={() => count(raised - 1)}
              >
                −
              </button>
              <input
                type="number"
                inputMode="numeric"
                min={0}
                max={MOST_PEOPLE}
                autoComplete="off"
                aria-label={`Hands for ${letter}`}
                value={raised}
                onChange={({ target }) => count(Math.round(target.valueAsNumber) || 0)}
                onFocus={({ target }) => target.select()}
              />
              <button type="button" aria-label={`One hand more for ${letter}`} onClick={() => count(raised + 1)}>
                +
              </button>
            </span>
          </li>
        );
      })}
    </ol>
  );
}
