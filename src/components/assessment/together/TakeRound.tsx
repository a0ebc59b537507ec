import type { Assessment } from '../../../domain/assessment/assessment.ts';
import type { KeptRound } from '../../../domain/assessment/rounds.ts';
import type { Shown } from '../../../domain/assessment/spread.ts';
import type { Compared } from '../../../domain/assessment/then-and-now.ts';
import { useGive } from '../../exports/use-give.ts';
import { PRINT, Ways } from '../../exports/Ways.tsx';
import { absolute } from '../../href.ts';
import { today } from '../../today.ts';

interface Props {
  assessment: Assessment;
  round: KeptRound;
  shown: Shown;
  /** An earlier round beside this one: it goes into the files too. */
  compared?: Compared | undefined;
}

const ANSWERED = 'what people answered, together';

/**
 * The result as files, and on paper: what was answered, what was agreed and, where an earlier round stands beside it, both
 * rounds. What makes them is fetched when it is asked for.
 * Accessible means: as `Ways`.
 */
export function TakeRound({ assessment, round, shown, compared }: Props) {
  const made = today();
  const { said, give } = useGive([assessment.title, round.name, made]);
  const word = () =>
    give('the Word file', 'docx', async () => {
      const [{ wordFile, WORD_TYPE }, { roundReport }] = await Promise.all([
        import('../../exports/word.ts'),
        import('../../../domain/assessment/round-report.ts'),
      ]);
      const { name, actions } = round;
      const report = roundReport({
        assessment,
        name,
        shown,
        actions,
        made,
        address: absolute,
        ...(compared && { compared }),
      });
      return [await wordFile(report), WORD_TYPE, 'what people answered together, and what you agreed'];
    });
  const csv = () =>
    give('the table', 'csv', async () => {
      const [{ csvFile, CSV_TYPE }, { roundRows }] = await Promise.all([
        import('../../exports/csv.ts'),
        import('../../../domain/assessment/csv-rows.ts'),
      ]);
      return [csvFile(roundRows(shown, compared)), CSV_TYPE, ANSWERED];
    });
  const counts = () =>
    give('the file of counts', 'counts.json', async () => {
      const { countsFile, countsOf } = await import('../../../domain/assessment/round-counts.ts');
      return [countsFile(countsOf(assessment, round, shown)), 'application/json', ANSWERED];
    });
  return (
    <section aria-labelledby="take-round" className="desk-work">
      <h3 id="take-round" tabIndex={-1}>
        Take it with you
      </h3>
      <p>
        Word and print hold the answers, what to ask and what you agreed{compared && ', and both rounds'}. “Counts for
        next time” is a small file that names nobody: keep it with the minutes, and set it beside the next check.
      </p>
      <Ways said={said} ways={[['Word file', word], PRINT, ['Table (CSV)', csv], ['Counts for next time', counts]]} />
    </section>
  );
}
