import { useRef, useState } from 'react';
import { optionsOf } from '../../../domain/assessment/answers.ts';
import { questionId, type Assessment } from '../../../domain/assessment/assessment.ts';
import { paperResponse } from '../../../domain/assessment/rounds.ts';
import { shortId } from '../../../domain/assessment/short-id.ts';
import { wordingOf } from '../../../domain/assessment/wording.ts';
import { counted } from '../../../domain/sentences.ts';
import { recordStore } from '../../../storage/record/record-store.ts';

interface Props {
  assessment: Assessment;
  round: string;
}

/**
 * Answers from paper, one person at a time: a list to choose from for each statement, so that a sheet can be typed in with
 * Tab and first letters.
 *
 * Accessible means: native lists with labels; after a sheet is added focus is at the first field again, and how many there
 * are is said in a live region that was there before.
 */
export function PaperEntry({ assessment, round }: Props) {
  const [values, setValues] = useState<Readonly<Record<string, string>>>({});
  const [organisation, setOrganisation] = useState('');
  const [added, setAdded] = useState(0);
  const [said, setSaid] = useState('');
  const first = useRef<HTMLSelectElement>(null);

  const add = (): void => {
    const answers = Object.fromEntries(
      assessment.steps.flatMap((step) =>
        step.items.flatMap((item) => {
          const value = values[questionId(step, item)] ?? '';
          return value === '' ? [] : [[questionId(step, item), { value, wording: wordingOf(item) }]];
        }),
      ),
    );
    if (Object.keys(answers).length === 0) {
      setSaid('This sheet is empty. Choose at least one answer first.');
      return;
    }
    const response = shortId(crypto.getRandomValues(new Uint8Array(10)));
    void recordStore().add([paperResponse(round, response, organisation, answers)]);
    setValues({});
    setOrganisation('');
    setAdded(added + 1);
    setSaid(
      `${counted(added + 1, 'sheet').replace(/^./, (c) => c.toUpperCase())} added. The form is empty for the next one.`,
    );
    first.current?.focus();
  };

  return (
    <details className="send-again">
      <summary>Type in answers from paper</summary>
      <div className="field">
        <label htmlFor="paper-organisation">Kind of organisation</label>
        <select
          id="paper-organisation"
          ref={first}
          value={organisation}
          onChange={({ target }) => setOrganisation(target.value)}
        >
          <option value="">Not said</option>
          {assessment.organisations.map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </select>
      </div>
      {assessment.steps.map((step) => (
        <fieldset key={step.id} className="choices">
          <legend>{step.title}</legend>
          {step.items.map((item) => {
            const question = questionId(step, item);
            return (
              <div className="field" key={item.id}>
                <label htmlFor={`paper-${question}`}>{item.text}</label>
                <select
                  id={`paper-${question}`}
                  value={values[question] ?? ''}
                  onChange={({ target }) => setValues({ ...values, [question]: target.value })}
                >
                  <option value="">No answer</option>
                  {optionsOf(item).map(({ id, label }) => (
                    <option key={id} value={id}>
                      {label}
                    </option>
                  ))}
                </select>
              </div>
            );
          })}
        </fieldset>
      ))}
      <p className="go-on">
        <button type="button" className="go" onClick={add}>
          Add this sheet
        </button>
      </p>
      <p role="status" className="said-here">
        {said}
      </p>
    </details>
  );
}
