import { levelInWords } from '../../../domain/assessment/answers.ts';
import type { Need } from '../../../domain/assessment/assessment.ts';
import type { StepResult } from '../../../domain/assessment/results.ts';
import { stepWord } from '../../../domain/assessment/step-word.ts';

/** The facts of the chart, with the answers behind each level to open. */
export function LevelsTable({ results, need: { short } }: { results: readonly StepResult[]; need: Need }) {
  return (
    <table className="levels-table">
      <caption className="unseen">Levels chosen and needed</caption>
      <thead>
        <tr>
          <th scope="col">{stepWord(results.map(({ step }) => step))}</th>
          <th scope="col">Nearest to you now</th>
          <th scope="col">{short}</th>
        </tr>
      </thead>
      <tbody>
        {results.map(({ step, now, need }) => (
          <tr key={step.id}>
            <th scope="row">{step.title}</th>
            <td>{now === undefined ? 'Not chosen yet' : levelInWords(step, now)}</td>
            <td>{need === undefined ? 'Not chosen yet' : levelInWords(step, need)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
