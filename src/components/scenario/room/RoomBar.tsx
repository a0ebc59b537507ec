import type { RefObject } from 'react';
import { MOST_PEOPLE } from '../../../domain/scenario/room.ts';
import { FullScreen } from '../../exercise/FullScreen.tsx';
import type { NotesState } from './RoomNotes.tsx';

interface Props {
  people: number;
  onCount: (people: number) => void;
  /** Nothing has been chosen yet: there is nothing to take back. */
  atStart: boolean;
  onBack: () => void;
  notes: NotesState;
  onNotes: () => void;
  /** The button that opens the notes: focus goes back to it when they close. */
  opener: RefObject<HTMLButtonElement | null>;
  keys: boolean;
  onKeys: (on: boolean) => void;
  size: number;
  onSize: (size: number) => void;
  /** Looks back on a play that has not ended, because time is up. */
  onLook: (() => void) | undefined;
  onLeave: () => void;
  /** What fills the screen. */
  screen: RefObject<HTMLElement | null>;
}

/** From small to large; the middle one is where a room begins. */
export const SIZES = 5;

/** What whoever runs it needs at hand at every step, small and last on the screen. */
export function RoomBar({
  people,
  onCount,
  atStart,
  onBack,
  notes,
  onNotes,
  opener,
  keys,
  onKeys,
  size,
  onSize,
  onLook,
  onLeave,
  screen,
}: Props) {
  return (
    <section className="room-bar" aria-label="For whoever runs it">
      <button type="button" className="quiet" disabled={atStart} onClick={onBack}>
        Take the last choice back
      </button>
      <button
        type="button"
        className="quiet"
        ref={opener}
        aria-expanded={notes !== 'closed'}
        {...(keys && { 'aria-keyshortcuts': 'N' })}
        onClick={onNotes}
      >
        Notes{keys && <kbd aria-hidden="true">N</kbd>}
      </button>
      <FullScreen screen={screen} />
      <span role="group" aria-label="Size of the words" className="room-size">
        {/* Not `disabled`: that would drop the focus of whoever gets to the end. */}
        <button
          type="button"
          className="quiet"
          aria-disabled={size === 1}
          onClick={() => onSize(Math.max(size - 1, 1))}
        >
          Smaller words
        </button>
        <button
          type="button"
          className="quiet"
          aria-disabled={size === SIZES}
          onClick={() => onSize(Math.min(size + 1, SIZES))}
        >
          Larger words
        </button>
      </span>
      <label className="room-people">
        People here
        <input
          type="number"
          inputMode="numeric"
          min={1}
          max={MOST_PEOPLE}
          autoComplete="off"
          value={people}
          onChange={({ target }) => onCount(Math.min(Math.max(Math.round(target.valueAsNumber) || 1, 1), MOST_PEOPLE))}
        />
      </label>
      <label className="room-keys">
        <input type="checkbox" checked={keys} onChange={({ target }) => onKeys(target.checked)} />
        Single keys: A, B, C add a hand, Shift takes one away, N asks for the notes
      </label>
      {onLook && (
        <button type="button" className="as-link" onClick={onLook}>
          Look back now
        </button>
      )}
      <button type="button" className="as-link" onClick={onLeave}>
        Stop here
      </button>
    </section>
  );
}
