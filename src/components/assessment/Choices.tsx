import type { ScalePoint } from '../../domain/assessment/assessment.ts';
import { partId } from './choice-ids.ts';

/** One option as it is shown: a scale point, or a level with its worked example. */
export interface Option extends ScalePoint {
  /** A second line under the label. */
  text?: string;
}

interface Props {
  /** Unique on the page; the radios' name. */
  question: string;
  statement: string;
  /** Small words over the statement: the time or piece of work it asks about. */
  frame?: string;
  hint?: string;
  points: readonly Option[];
  /** Set apart: they say nothing about practice. */
  apart?: readonly Option[];
  value: string;
  /** What is missing, in words. It is tied to the group. */
  missing?: string | undefined;
  /** Said when the wording is not the one that was answered. */
  changed?: string | undefined;
  onAnswer: (question: string, value: string) => void;
}

/**
 * One statement and its response scale.
 *
 * Accessible means: native fieldset, legend and radios, so arrow keys and Space work as browsers do; nothing preselected; each
 * radio's name carries its statement after its own words; what is missing or changed is in the group's description; whole rows
 * can be pressed; the chosen row is told by weight and frame as well as by the filled button.
 *
 * States: unanswered, answered, missing, changed. Choices.examples.ts lists them.
 */
export function Choices({
  question,
  statement,
  frame,
  hint,
  points,
  apart = [],
  value,
  missing,
  changed,
  onAnswer,
}: Props) {
  const id = (part: string) => partId(question, part);
  const described = [missing && id('missing'), changed && id('changed'), hint && id('hint')].filter(Boolean).join(' ');
  const row = (option: Option) => (
    <label key={option.id} className="option">
      <input
        type="radio"
        name={question}
        value={option.id}
        checked={value === option.id}
        onChange={() => onAnswer(question, option.id)}
        aria-labelledby={`${id(option.id)} ${id('statement')}`}
        autoComplete="off"
      />
      <span id={id(option.id)}>
        {option.text === undefined ? option.label : <b>{option.label}</b>}
        {option.text !== undefined && <span className="worked">{option.text}</span>}
      </span>
    </label>
  );
  return (
    <fieldset className="choices" data-question={question} {...(described && { 'aria-describedby': described })}>
      <legend>
        {frame && <small>{frame}</small>}
        <span id={id('statement')}>{statement}</span>
      </legend>
      {hint && (
        <p className="hint" id={id('hint')}>
          {hint}
        </p>
      )}
      {changed && (
        <p className="changed" id={id('changed')}>
          {changed}
        </p>
      )}
      {missing && (
        <p className="missing" id={id('missing')}>
          {missing}
        </p>
      )}
      <div className="options">{points.map(row)}</div>
      {apart.length > 0 && <div className="options apart">{apart.map(row)}</div>}
    </fieldset>
  );
}
