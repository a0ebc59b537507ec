import { optionsOf, valueOf, levelNumber, type Standings } from '../../domain/assessment/answers.ts';
import { questionId, type Step } from '../../domain/assessment/assessment.ts';
import { kindNote } from '../../domain/assessment/judgement.ts';

interface Props {
  step: Step;
  standings: Standings;
}

/** The reader's own answers, to look at while they choose a level: before the choice on a phone, beside it on a wide screen. */
export function Beside({ step, standings }: Props) {
  const answered = step.items.flatMap((item) => {
    const value = valueOf(standings, questionId(step, item));
    const option = optionsOf(item).find(({ id }) => id === value);
    return option ? [{ item, option }] : [];
  });
  const evidence = valueOf(standings, questionId(step, 'evidence'));
  return (
    <div className="said-so">
      <h3 id={`${step.id}--said`}>What you have just said</h3>
      {answered.length === 0 ? (
        <p className="soft">
          Your answers to the statements will stand here, so that you can look at them while you choose.
        </p>
      ) : (
        <ul aria-labelledby={`${step.id}--said`}>
          {answered.map(({ item, option }) => (
            <li key={item.id}>
              <b>{option.label}</b>
              {item.text}
            </li>
          ))}
          {evidence && (
            <li>
              <b>Your own words</b>
              {evidence}
            </li>
          )}
        </ul>
      )}
    </div>
  );
}

/**
 * Says, kindly, where the level that a reader has just chosen and their answers disagree.
 *
 * Accessible means: the note stands in a live region that is there before it speaks, so choosing a level says it once.
 */
export function KindNote({ step, standings }: Props) {
  const level = levelNumber(step, valueOf(standings, questionId(step, 'level')));
  const note = level && kindNote(step, standings, level);
  return (
    <div className="kind" role="status">
      {note && <p className="kind-note">{note}</p>}
    </div>
  );
}
