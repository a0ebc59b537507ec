import { useState, type SubmitEvent } from 'react';
import { countInWords, decidedBy, handsFor, leading, letterOf } from '../../../domain/scenario/room.ts';
import type { Choice } from '../../../domain/scenario/scenario.ts';
import { LONGEST } from '../../../domain/record/shape.ts';
import { RoomHands } from './RoomHands.tsx';
import { useKeys } from './use-keys.ts';

interface Props {
  title: string;
  prompt: string;
  choices: readonly Choice[];
  people: number;
  /** Whether letters of the keyboard count hands. */
  keys: boolean;
  onTake: (choice: string, vote: { hands: ReturnType<typeof handsFor>; why: string }) => void;
  onStory: () => void;
}

const WHY = {
  most: 'Why this one? A line for the record, if you like',
  tie: 'Hands are level. Why this one? A line for the record',
  against: 'Another has more hands. Why this one? A line for the record',
  uncounted: 'Why this one? A line for the record, if you like',
};

/**
 * The room talks, raises hands and goes with one. The one with most hands is suggested; whoever runs it may decide otherwise.
 *
 * Accessible means: the count is said in words as it changes; a choice is radios with one button to go on, so that nothing is
 * taken by a slip; what is missing is said beside the button, and focus goes to it.
 */
export function RoomChoices({ title, prompt, choices, people, keys, onTake, onStory }: Props) {
  const [counted, setCounted] = useState<Readonly<Record<string, number>>>({});
  const [picked, setPicked] = useState<string>();
  const [why, setWhy] = useState('');
  const [missing, setMissing] = useState(false);
  const hands = handsFor(choices, counted);
  const most = leading(hands);
  const taken = picked ?? (most.length === 1 ? most[0] : undefined);
  const letter = letterOf(choices.findIndex(({ id }) => id === taken));

  useKeys(keys, (key, shift) => {
    const choice = choices[key.charCodeAt(0) - letterOf(0).charCodeAt(0)];
    if (choice === undefined) return;
    setCounted((now) => ({ ...now, [choice.id]: Math.max(0, (now[choice.id] ?? 0) + (shift ? -1 : 1)) }));
  });

  const submit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    if (taken !== undefined) {
      onTake(taken, { hands, why: why.trim() });
      return;
    }
    setMissing(true);
    event.currentTarget.querySelector<HTMLInputElement>('[name=taken]')?.focus();
  };

  return (
    <>
      <p className="room-when">{title}</p>
      <h2 tabIndex={-1}>What do you do?</h2>
      <RoomHands hands={hands} onCount={(choice, n) => setCounted((now) => ({ ...now, [choice]: n }))} />
      <p className="room-prompt">
        <b>Talk first:</b> {prompt}
      </p>
      <p role="status" className="room-count">
        {countInWords(hands, people)}
      </p>
      <form className="room-decide" noValidate onSubmit={submit}>
        <fieldset {...(missing && taken === undefined && { 'aria-describedby': 'room-missing' })}>
          <legend>The room goes with</legend>
          {choices.map(({ id }, i) => (
            <label key={id} className="letter-choice">
              <input
                type="radio"
                name="taken"
                value={id}
                checked={taken === id}
                onChange={() => setPicked(id)}
                autoComplete="off"
              />
              {letterOf(i)}
            </label>
          ))}
        </fieldset>
        {missing && taken === undefined && (
          <p className="missing" id="room-missing">
            Choose the letter that the room goes with.
          </p>
        )}
        {taken !== undefined && (
          <p className="room-why">
            <label htmlFor="room-why">{WHY[decidedBy({ what: taken, hands })]}</label>
            <input
              id="room-why"
              type="text"
              maxLength={LONGEST.name}
              autoComplete="off"
              value={why}
              onChange={({ target }) => setWhy(target.value)}
            />
          </p>
        )}
        <p className="go-on">
          <button type="submit" className="go">
            {taken === undefined ? 'Go on' : `Go with ${letter}`}
          </button>
          <button type="button" className="as-link" onClick={onStory}>
            Read the story again
          </button>
        </p>
      </form>
    </>
  );
}
