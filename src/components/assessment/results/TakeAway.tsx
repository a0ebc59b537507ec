import type { Assessment } from '../../../domain/assessment/assessment.ts';
import type { Attempt } from '../../../domain/assessment/attempt.ts';
import type { Shown } from '../../../domain/assessment/spread.ts';
import { dayOf } from './day-of.ts';
import { absolute } from '../../href.ts';
import { recordStore } from '../../../storage/record/record-store.ts';
import { useGive } from '../../exports/use-give.ts';
import { PRINT, Ways } from '../../exports/Ways.tsx';
import { localDay } from '../../record/when.ts';
import { today } from '../../today.ts';
import { usePlans } from '../plan/use-plans.ts';
import type { UsedAttempt } from '../use-attempt.ts';

interface Props {
  assessment: Assessment;
  attempt: Attempt | undefined;
  used: UsedAttempt;
}

const BOTH = 'what you wrote, and what your colleagues answered, together';

/**
 * Results and plans as files, and on paper. What makes them is fetched when it is asked for, and nothing is sent.
 *
 * Accessible means: buttons that say what they make; what came of it is said in words in a live region that was there before.
 */
export function TakeAway({ assessment, attempt, used }: Props) {
  const { plans } = usePlans(assessment.id);
  const made = today();
  const { said, give } = useGive([assessment.title, made]);
  const hasPlans = plans.length > 0;
  if (attempt === undefined && !hasPlans) return null;
  const part = { ...assessment, steps: assessment.steps.filter(({ id }) => attempt?.steps.includes(id) ?? true) };
  const standings = attempt ? used.standingsIn(attempt) : used.standings;
  const reviews = new Map(
    plans.map(({ id, reviews: all }) => [id, all.map((review) => ({ ...review, day: localDay(review.time) }))]),
  );

  const word = () =>
    give('the Word file', 'docx', async () => {
      const [{ wordFile, WORD_TYPE }, { ownReport }, colleagues] = await Promise.all([
        import('../../exports/word.ts'),
        import('../../../domain/assessment/own-report.ts'),
        seenBy(assessment, attempt),
      ]);
      return [
        await wordFile(
          ownReport({
            assessment: part,
            standings,
            plans,
            reviews,
            made,
            address: absolute,
            ...(attempt && { answered: dayOf(attempt) }),
            ...(colleagues && { colleagues }),
          }),
        ),
        WORD_TYPE,
        colleagues && BOTH,
      ];
    });
  const csv = () =>
    give('the table', 'csv', async () => {
      const [{ csvFile, CSV_TYPE }, { ownRows }, colleagues] = await Promise.all([
        import('../../exports/csv.ts'),
        import('../../../domain/assessment/csv-rows.ts'),
        seenBy(assessment, attempt),
      ]);
      return [csvFile(ownRows(part, standings, plans, reviews, colleagues)), CSV_TYPE, colleagues && BOTH];
    });
  const calendar = () =>
    give('the reminders', 'ics', async () => {
      const [{ calendarFile, CALENDAR_TYPE }, { planReminders }] = await Promise.all([
        import('../../exports/calendar.ts'),
        import('../../../domain/assessment/reminders.ts'),
      ]);
      const address = `${location.origin}${location.pathname}#plan`;
      return [calendarFile(planReminders(assessment, plans, address)) ?? '', CALENDAR_TYPE];
    });

  return (
    <section aria-labelledby="take-away" className="take">
      <h3 id="take-away">Take it with you</h3>
      <p>
        For supervision, an appraisal or a drawer. The Word file and the table hold all that there is: your answers,
        your plans{assessment.colleagues && ' and, once enough have answered, what colleagues have seen'}. Print takes
        what this page shows. Each file is made on this device; where it goes is up to you.
      </p>
      <Ways
        said={said}
        ways={[
          ['Word file', word],
          PRINT,
          ['Table (CSV)', csv],
          plans.some(({ review, kept }) => kept && review !== '') ? ['Reminders for my calendar', calendar] : undefined,
        ]}
      />
    </section>
  );
}

/** What colleagues answered about an attempt, once enough have. */
async function seenBy(assessment: Assessment, attempt: Attempt | undefined): Promise<Shown | undefined> {
  if (attempt === undefined) return undefined;
  const [{ requestsOf }, { seenOf }] = await Promise.all([
    import('../../../domain/assessment/requests.ts'),
    import('../../../domain/assessment/seen.ts'),
  ]);
  return seenOf(assessment, requestsOf(recordStore().getSnapshot().log, assessment.id), attempt.id);
}
