import { longDate } from '../../domain/days.ts';
import type { KeptPlay } from '../../domain/scenario/record.ts';

/**
 * How somebody comes to the page: back to a play under way, back to one that today's story has parted from, by an address into the
 * middle, or after a play that has ended.
 */
export type Arrival = 'back' | 'changed' | 'shortcut' | 'again';

interface Props {
  arrival: Arrival;
  /** Newest first. */
  plays: readonly KeptPlay[];
  afresh: () => void;
}

/** One line about where the page has opened, and the other thing that one may want. */
export function Welcome({ arrival, plays, afresh }: Props) {
  const instead = (words: string) => (
    <button type="button" className="as-link" onClick={afresh}>
      {words}
    </button>
  );
  if (arrival === 'back') {
    return <p className="notice-line">You are back where you stopped. {instead('Begin again instead')}</p>;
  }
  if (arrival === 'changed') {
    return (
      <p className="notice-line">
        The story has changed since you stopped, and goes on here, at the last step that it shares with your play. That
        play is kept as it was. {instead('Begin again instead')}
      </p>
    );
  }
  if (arrival === 'shortcut') {
    return (
      <p className="notice-line">
        This address leads into the middle of the story, and you have not been here. To come here we took the shortest
        way: “Back” shows it. {instead('Begin at the beginning')}
      </p>
    );
  }
  const over = plays.find(({ end }) => end !== undefined)?.end;
  return (
    over && (
      <p className="notice-line">
        You came to an ending on {longDate(over.time.slice(0, 10))}. <a href="#debrief">Look back on it</a>, or play
        again below: both are kept.
      </p>
    )
  );
}
