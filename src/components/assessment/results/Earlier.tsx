import { compareAttempts } from '../../../domain/assessment/compare.ts';
import type { Assessment } from '../../../domain/assessment/assessment.ts';
import { resultsPart } from '../../../domain/assessment/address.ts';
import { stepWord } from '../../../domain/assessment/step-word.ts';
import { dayAmong } from '../../record/day-among.ts';
import { MarkedText } from '../MarkedText.tsx';
import { YARDSTICK_CITED } from '../texts.ts';
import type { UsedAttempt } from '../use-attempt.ts';

interface Props {
  assessment: Assessment;
  used: UsedAttempt;
  /** The attempt whose results are on the page. */
  shown: string;
}

/** As many columns as a page of paper takes; the newest. */
const MOST = 4;

/** Earlier attempts side by side, with the note that a yardstick can move. */
export function Earlier({ assessment, used, shown }: Props) {
  const finished = used.all.filter(({ completed, id }) => completed !== undefined || id === shown);
  if (finished.length < 2) return null;
  const compared = finished.slice(0, MOST).toReversed();
  const rows = compareAttempts(assessment, compared);
  return (
    <section aria-labelledby="earlier">
      <h3 id="earlier">Then and now</h3>
      <p>
        <MarkedText text={YARDSTICK_CITED} />
      </p>
      <div className="table" role="region" aria-label="Table: then and now" tabIndex={0}>
        <table>
          <caption className="unseen">Levels chosen in each attempt, and in brackets what the work needed</caption>
          <thead>
            <tr>
              <th scope="col">{stepWord(rows.map(({ step }) => step))}</th>
              {compared.map(({ id, begun }) => (
                <th scope="col" key={id}>
                  {dayAmong(
                    begun,
                    finished.map((one) => one.begun),
                  )}
                  {id !== shown && (
                    <>
                      <br />
                      <a href={`#${resultsPart(id)}`}>Show these results</a>
                    </>
                  )}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ step, cells, changes }) => (
              <tr key={step.id}>
                <th scope="row">{step.title}</th>
                {cells.map(({ attempt, asked, now, need, reworded }, i) => (
                  <td key={attempt}>
                    {now !== undefined ? `level ${now}` : asked ? 'not chosen' : 'not asked'}
                    {need !== undefined && ` (needed ${need})`}
                    {reworded && <small> The levels read differently then.</small>}
                    {i === cells.length - 1 && changes.length > 0 && (
                      <details>
                        <summary>
                          {changes.length === 1 ? 'One answer differs' : `${changes.length} answers differ`}
                        </summary>
                        <ul>
                          {changes.map((change) => (
                            <li key={change.item.id}>{change.inWords}</li>
                          ))}
                        </ul>
                      </details>
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
