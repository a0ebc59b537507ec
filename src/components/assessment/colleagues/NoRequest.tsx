import { useEffect, useState } from 'react';
import { assessmentPath } from '../../../domain/assessment/address.ts';
import type { Assessment } from '../../../domain/assessment/assessment.ts';
import { href } from '../../href.ts';
import { Field } from '../plan/Field.tsx';

interface Props {
  assessment: Assessment;
  /** Why the link that was opened could not be used. */
  refused: string | undefined;
  onOpen: (text: string) => void;
}

/** The form for colleagues without a request: what it is for, and a way in for a link that lost its end. */
export function NoRequest({ assessment: { id, title }, refused, onOpen }: Props) {
  const [text, setText] = useState('');
  useEffect(() => {
    document.body.dataset.exercise = '';
  }, []);
  return (
    <section className="after-form" aria-labelledby="no-request">
      <h2 id="no-request" tabIndex={-1}>
        {refused === undefined ? 'Nobody has asked you here yet' : 'This link cannot be opened'}
      </h2>
      <div role="status">{refused !== undefined && <p className="notice-line">{refused}</p>}</div>
      <p>
        This form is answered by somebody who was sent a link to it. The end of that link says who asks and what about,
        and the answers go back the same way. Without it, answers would lead nowhere, so there is no form here.
      </p>
      <div className="hand-in">
        <Field id="request--text" label="Were you sent a link or a code? Paste it, or the whole message">
          {(names) => (
            <textarea
              {...names}
              rows={3}
              autoComplete="off"
              spellCheck={false}
              value={text}
              onChange={({ target }) => setText(target.value)}
            />
          )}
        </Field>
        <p className="ways">
          <button type="button" className="go" onClick={() => onOpen(text)}>
            Open it
          </button>
        </p>
      </div>
      <p>
        Do you want to ask colleagues yourself? Begin with your own answers in the{' '}
        <a href={href(assessmentPath(id))}>{title.toLowerCase()}</a>; you can ask them from there.
      </p>
    </section>
  );
}
