import { href } from '../../href.ts';
import { Mark } from '../../marks/Mark.tsx';
import { kindOf } from '../../../domain/kind-words.ts';
import type { StepResult } from '../../../domain/assessment/results.ts';

interface Props {
  result: StepResult;
  /** Whether pages that help belong here: with gaps, not with strengths. */
  helps: boolean;
  /** Takes these answers up again, on the way to them; left out where they are only to be read. */
  onChange?: (() => void) | undefined;
}

/** What the reader said on one step, with the answers behind it and what could help. */
export function StepSummary({ result: { step, answers, evidence, note, said }, helps, onChange }: Props) {
  return (
    <li className="summary-of" data-kind={kindOf(step.page)}>
      <h4>
        <Mark kind={kindOf(step.page)} />
        <a href={href(step.path)}>{step.title}</a>
      </h4>
      <p>{said}</p>
      {note && <p className="kind-note">{note}</p>}
      <details>
        <summary>Your answers behind this</summary>
        <dl className="answers">
          {answers.map(({ item, words }) => (
            <div key={item.id}>
              <dt>{item.text}</dt>
              <dd>{words}</dd>
            </div>
          ))}
          {evidence && (
            <div>
              <dt>A recent time you did this</dt>
              <dd>{evidence}</dd>
            </div>
          )}
        </dl>
        {onChange && (
          <p>
            <a href={`#${step.id}`} onClick={onChange}>
              Change these answers
            </a>
          </p>
        )}
      </details>
      {helps && (
        <ul className="helps">
          {step.helps.map(({ page, path, title, kindName, why }) => (
            <li key={page} data-kind={kindOf(page)}>
              <Mark kind={kindOf(page)} />
              <span>
                <a href={href(path)}>{title}</a> <small>{kindName}</small>
                <br />
                {why}
              </span>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
