import { useState, type SubmitEvent } from 'react';
import type { KeptRoom } from '../../../domain/scenario/room-record.ts';
import { MOST_PEOPLE } from '../../../domain/scenario/room.ts';
import type { Scenario } from '../../../domain/scenario/scenario.ts';
import { stepCalled, endingCalled } from '../../../domain/scenario/state.ts';
import { stateOf } from '../../../domain/scenario/play.ts';
import { counted } from '../../../domain/sentences.ts';
import { localDay } from '../../record/when.ts';

interface Props {
  /** Not there until it has been fetched. */
  scenario: Scenario | undefined;
  kept: readonly KeptRoom[];
  onBegin: (people: number) => void;
  onResume: (room: KeptRoom) => void;
}

const USUAL = 12;

/** How many people there are, and the rooms that this browser remembers. */
export function RoomBegin({ scenario, kept, onBegin, onResume }: Props) {
  const [people, setPeople] = useState(String(USUAL));
  const [missing, setMissing] = useState(false);
  const submit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const count = Math.round(Number(people));
    if (count >= 1 && count <= MOST_PEOPLE) {
      onBegin(count);
      return;
    }
    setMissing(true);
    event.currentTarget.querySelector('input')?.focus();
  };
  return (
    <>
      <h2 tabIndex={-1}>Begin with your room</h2>
      <form className="room-begin" noValidate onSubmit={submit}>
        <label htmlFor="room-people">How many people are in the room?</label>
        <input
          id="room-people"
          type="number"
          inputMode="numeric"
          min={1}
          max={MOST_PEOPLE}
          autoComplete="off"
          value={people}
          onChange={({ target }) => setPeople(target.value)}
          {...(missing && { 'aria-describedby': 'room-people-missing', 'aria-invalid': true })}
        />
        {missing && (
          <p className="missing" id="room-people-missing">
            Write a number from 1 to {MOST_PEOPLE}.
          </p>
        )}
        <button type="submit" className="go" disabled={scenario === undefined}>
          Begin
        </button>
      </form>
      {scenario && kept.length > 0 && (
        <section aria-labelledby="rooms-kept">
          <h3 id="rooms-kept">Rooms that this browser remembers</h3>
          <ul className="rooms-kept">
            {kept.map((room) => (
              <li key={room.id}>
                <span>{inWords(scenario, room)}</span>
                <button type="button" className="quiet" onClick={() => onResume(room)}>
                  {isOver(scenario, room) ? 'Look back at it' : 'Go on with it'}
                  <span className="unseen">: {localDay(room.begun)}</span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function isOver(scenario: Scenario, { moves }: KeptRoom): boolean {
  return endingCalled(scenario, stateOf(scenario, moves).at) !== undefined;
}

/** `3 May 2026, nine people: stopped at “The ward corridor”.` */
function inWords(scenario: Scenario, { begun, people, moves }: KeptRoom): string {
  const { at } = stateOf(scenario, moves);
  const ending = endingCalled(scenario, at);
  const where = ending ? `came to “${ending.title}”` : `stopped at “${stepCalled(scenario, at)?.title ?? ''}”`;
  return `${localDay(begun)}, ${counted(people, 'person', 'people')}: ${where}.`;
}
