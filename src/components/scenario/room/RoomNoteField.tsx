import { useState } from 'react';
import { LONGEST } from '../../../domain/record/shape.ts';
import { useResting } from '../../exercise/use-resting.ts';

interface Props {
  value: string;
  onWrite: (text: string) => void;
}

/** One field for what the room agrees on. Somebody types it while others talk, so it is kept when the hand rests. */
export function RoomNoteField({ value, onWrite }: Props) {
  const [typed, setTyped] = useState<string>();
  useResting(typed, (text) => {
    onWrite(text);
    setTyped(undefined);
  });
  return (
    <div className="field">
      <label htmlFor="room-note">What this room takes away</label>
      <p className="hint" id="room-note-hint">
        Write down what people say they will do. Leave out names, of those who are here and of those they speak about.
      </p>
      <textarea
        id="room-note"
        rows={4}
        maxLength={LONGEST.text}
        autoComplete="off"
        aria-describedby="room-note-hint"
        value={typed ?? value}
        onChange={({ target }) => setTyped(target.value)}
      />
    </div>
  );
}
