import type { ReactNode, Ref } from 'react';
import {
  NOT_SEEN,
  questionId,
  type Item,
  type Level,
  type Need,
  type Step,
} from '../../domain/assessment/assessment.ts';
import { kindOf } from '../../domain/kind-words.ts';
import { Mark } from '../marks/Mark.tsx';
import { Choices, type Option } from './Choices.tsx';
import { EvidenceField } from './EvidenceField.tsx';

/** Who answers: the reader about themselves or their partnership, or a colleague about the reader. */
export type Voice = 'own' | 'colleague';

/** What a form shows of the answers. Keys are question ids. */
export interface Answered {
  values: Readonly<Record<string, string>>;
  /** Questions whose wording is not the one that was answered. */
  changed: ReadonlySet<string>;
  /** What is missing, in words, by question. */
  missing: Readonly<Record<string, string>>;
}

interface Props {
  step: Step;
  /** `Skill 2 of 6`. */
  place: string;
  /** The time or piece of work that items ask about. */
  frame: string;
  need: Need;
  voice: Voice;
  answered: Answered;
  /** Not shown, to anybody; paper shows it when the whole form is printed. */
  hidden: boolean;
  heading?: Ref<HTMLHeadingElement>;
  onAnswer: (question: string, value: string) => void;
  /** What is looked at while making the last choice: the reader's own answers. */
  beside?: ReactNode;
  /** What the last choice brings up: where it and the answers disagree. */
  note?: ReactNode;
  /** Buttons. */
  children?: ReactNode;
}

const CHANGED = 'The question has changed since you answered. Your old answer is kept; please answer this one afresh.';

/**
 * One step of an assessment: the four worked levels first, then the statements, then what the work needs, a line of
 * evidence, and the reader's own judgement last.
 *
 * Accessible means: a section named by its heading, which takes focus when the step is shown; everything that is not shown
 * is hidden from everybody.
 */
export function StepForm({
  step,
  place,
  frame,
  need,
  voice,
  answered,
  hidden,
  heading,
  onAnswer,
  beside,
  note,
  children,
}: Props) {
  const { values, changed, missing } = answered;
  const judged = voice === 'own' && step.levels.length > 0;
  const common = (question: string) => ({
    question,
    value: values[question] ?? '',
    missing: missing[question],
    changed: changed.has(question) ? CHANGED : undefined,
    onAnswer,
  });
  const item = (one: Item) => (
    <Choices
      key={one.id}
      {...common(questionId(step, one))}
      frame={voice === 'own' ? frame : `${frame}, this person …`}
      statement={voice === 'own' ? one.text : (one.colleague ?? one.text)}
      points={one.scale.points}
      apart={voice === 'own' ? one.scale.apart : [...one.scale.apart, NOT_SEEN]}
    />
  );
  return (
    <section
      className="step"
      id={step.id}
      data-kind={kindOf(step.page)}
      aria-labelledby={`${step.id}--title`}
      data-away={hidden ? '' : undefined}
    >
      <header>
        <p className="eyebrow">
          <Mark kind={kindOf(step.page)} />
          {place}
        </p>
        <h2 id={`${step.id}--title`} tabIndex={-1} ref={heading}>
          {step.title}
        </h2>
        <p className="lead">{step.intro}</p>
      </header>
      {step.levels.length > 0 && <Ladder levels={step.levels} />}
      <p className="hint often">
        If something came up more than once, choose what happened most often.
        <span className="by-keys"> Space or an arrow key chooses.</span>
      </p>
      {step.items.map(item)}
      {judged && (
        <>
          <Choices
            {...common(questionId(step, 'need'))}
            frame={need.frame}
            statement={need.statement}
            points={asOptions(step.levels)}
          />
          <EvidenceField {...common(questionId(step, 'evidence'))} />
          <div className="judge">
            {beside}
            <Choices
              {...common(questionId(step, 'level'))}
              frame="Last, your own judgement"
              statement="Which of the four is nearest to what you did?"
              points={asOptions(step.levels)}
            />
            {note}
          </div>
        </>
      )}
      {children}
    </section>
  );
}

/** Standards before ratings: people who have seen what weaker and stronger practice looks like rate themselves more closely. */
function Ladder({ levels }: { levels: readonly Level[] }) {
  return (
    <ol className="ladder" aria-label="Four levels, from weaker to stronger practice">
      {levels.map(({ name, text }) => (
        <li key={name}>
          <b>{name}</b>
          {text}
        </li>
      ))}
    </ol>
  );
}

/**
 * A level is answered by its place, `1` to `4`. Its words stand at each choice: on a phone, those before the items are
 * several screens away.
 */
function asOptions(levels: readonly Level[]): Option[] {
  return levels.map(({ name, text }, i) => ({ id: String(i + 1), label: name, text }));
}
