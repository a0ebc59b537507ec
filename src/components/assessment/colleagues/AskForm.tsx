import { useState } from 'react';
import type { Assessment } from '../../../domain/assessment/assessment.ts';
import { NAME_MOST } from '../../../domain/assessment/tidy-name.ts';
import { Field } from '../plan/Field.tsx';

interface Props {
  assessment: Assessment;
  onAsk: (request: { name: string; steps: readonly string[] }) => void;
}

/** What a request says: what the reader is called in it, and which steps it asks about. Nothing is sent by making it. */
export function AskForm({ assessment: { steps }, onAsk }: Props) {
  const [name, setName] = useState('');
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [missing, setMissing] = useState<string>();
  const chosen = steps.map(({ id }) => id).filter((id) => !left.has(id));
  const turn = (id: string, on: boolean): void => {
    setMissing(undefined);
    setLeft((before) => new Set(on ? [...before].filter((one) => one !== id) : [...before, id]));
  };
  const ask = (): void => {
    if (chosen.length === 0) setMissing('Choose at least one.');
    else onAsk({ name, steps: chosen });
  };
  return (
    <div className="plan ask-form" role="group" aria-labelledby="ask--title">
      <h3 id="ask--title">Make a link to ask with</h3>
      <Field
        id="ask--name"
        label="What your colleagues call you (if you like)"
        hint={`They read it over the form. A first name is enough, at most ${NAME_MOST} characters. It travels in the link, and nowhere else.`}
      >
        {(names) => (
          <input
            {...names}
            type="text"
            maxLength={NAME_MOST}
            autoComplete="off"
            value={name}
            onChange={({ target }) => setName(target.value)}
          />
        )}
      </Field>
      <fieldset className="field" aria-describedby={missing && 'ask--missing'}>
        <legend>What you ask about</legend>
        {missing && (
          <p className="missing" id="ask--missing">
            {missing}
          </p>
        )}
        <div className="ticks">
          {steps.map(({ id, title }) => (
            <label key={id} className="tick">
              <input type="checkbox" checked={!left.has(id)} onChange={({ target }) => turn(id, target.checked)} />
              {title}
            </label>
          ))}
        </div>
      </fieldset>
      <p className="go-on">
        <button type="button" className="go" onClick={ask}>
          Make the link
        </button>
      </p>
    </div>
  );
}
