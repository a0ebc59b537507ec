import { useRef, useState } from 'react';
import * as v from 'valibot';
import { actionProblems, FIELD_MOST, MOST_ACTIONS } from '../../../domain/assessment/plan.ts';
import { aboutAction, type KeptRound } from '../../../domain/assessment/rounds.ts';
import { countWord } from '../../../domain/sentences.ts';
import { draft } from '../../../domain/record/understand.ts';
import { newUuid } from '../../../storage/record/new-uuid.ts';
import { recordStore } from '../../../storage/record/record-store.ts';
import { useGive } from '../../exports/use-give.ts';
import { Ways } from '../../exports/Ways.tsx';
import { today } from '../../today.ts';
import { Field } from '../plan/Field.tsx';
import { ActionWords } from './ActionWords.tsx';
import { useTabDraft } from '../../exercise/use-tab-draft.ts';
import { actionDraft } from './round-drafts.ts';

const EMPTY = { what: '', who: '', by: '', sign: '' };
const field = v.pipe(v.string(), v.maxLength(FIELD_MOST));
/** What a tab kept before there was a line on how it will be known has none. */
const schema = v.object({ what: field, who: field, by: field, sign: v.optional(field, '') });

/**
 * Two or three things that the partnership agrees to do, each with one name and one day.
 *
 * Accessible means: what is missing is tied to its field, and focus goes to the first such field; after an action is kept or
 * taken away focus is at the heading, and it is said in a live region that was there before; each button names its action.
 *
 * States: none yet; some; half written, also after a reload; something missing; three, which is all that fit.
 */
export function Actions({ round: { round, name, actions } }: { round: KeptRound }) {
  const { written, write: put, clear } = useTabDraft(actionDraft(round), schema, EMPTY);
  const [problems, setProblems] = useState<Readonly<Record<string, string>>>({});
  const [said, setSaid] = useState('');
  const form = useRef<HTMLElement>(null);

  const file = useGive([name, 'actions', today()]);
  const csv = () =>
    file.give('the table', 'csv', async () => {
      const [{ csvFile, CSV_TYPE }, { actionRows }] = await Promise.all([
        import('../../exports/csv.ts'),
        import('../../../domain/assessment/csv-rows.ts'),
      ]);
      return [csvFile(actionRows(actions)), CSV_TYPE];
    });

  const calendar = () =>
    file.give('the reminders', 'ics', async () => {
      const [{ calendarFile, CALENDAR_TYPE }, { actionReminders }] = await Promise.all([
        import('../../exports/calendar.ts'),
        import('../../../domain/assessment/reminders.ts'),
      ]);
      const address = `${location.origin}${location.pathname}`;
      return [calendarFile(actionReminders(name, actions, address)) ?? '', CALENDAR_TYPE];
    });

  const keep = (): void => {
    const found = actionProblems(written, today());
    setProblems(Object.fromEntries(found.map(({ field, words }) => [field, words])));
    const [first] = found;
    if (first) {
      form.current?.querySelector<HTMLElement>(`#action-${first.field}`)?.focus();
      return;
    }
    void recordStore().add([draft('action', aboutAction(round, newUuid()), written)]);
    clear();
    setSaid('It is on the list.');
    form.current?.querySelector<HTMLElement>('#agree')?.focus();
  };
  const remove = (id: string): void => {
    void recordStore().erase(aboutAction(round, id));
    setSaid('It is off the list.');
    form.current?.querySelector<HTMLElement>('#agree')?.focus();
  };
  const write = (part: Partial<typeof EMPTY>): void => put({ ...written, ...part });

  return (
    <section aria-labelledby="agree" ref={form}>
      <h3 id="agree" tabIndex={-1}>
        What we agree to do
      </h3>
      <p>Two or three, no more. Each has one name and one day. At the next check, begin by reading them aloud.</p>
      <p role="status" className="said-here">
        {said}
      </p>
      <ol className="summaries">
        {actions.map((action) => (
          <li key={action.id} className="summary-of">
            <ActionWords action={action} />
            <button type="button" className="as-link" onClick={() => remove(action.id)}>
              Take it away<span className="unseen">: {action.what}</span>
            </button>
          </li>
        ))}
      </ol>
      <Ways
        said={file.said}
        ways={
          actions.length === 0
            ? []
            : [
                ['Actions as a table (CSV)', csv],
                actions.some(({ by }) => by !== '') ? ['Reminders for a calendar', calendar] : undefined,
              ]
        }
      />
      {actions.length >= MOST_ACTIONS ? (
        <p className="notice-line">That is {countWord(MOST_ACTIONS)}. More than this is seldom done.</p>
      ) : (
        <div className="plan">
          <Field id="action-what" label="What will be done" problem={problems.what}>
            {(names) => (
              <textarea
                {...names}
                rows={2}
                maxLength={FIELD_MOST}
                value={written.what}
                onChange={({ target }) => write({ what: target.value })}
              />
            )}
          </Field>
          <div className="pair">
            <Field id="action-who" label="Who makes sure of it" problem={problems.who}>
              {(names) => (
                <input
                  {...names}
                  type="text"
                  maxLength={120}
                  autoComplete="off"
                  value={written.who}
                  onChange={({ target }) => write({ who: target.value })}
                />
              )}
            </Field>
            <Field id="action-by" label="By when" problem={problems.by}>
              {(names) => (
                <input
                  {...names}
                  type="date"
                  value={written.by}
                  onChange={({ target }) => write({ by: target.value })}
                />
              )}
            </Field>
          </div>
          <Field
            id="action-sign"
            label="How we will know (if you like)"
            hint="Who would notice, and what."
            problem={problems.sign}
          >
            {(names) => (
              <input
                {...names}
                type="text"
                maxLength={FIELD_MOST}
                autoComplete="off"
                value={written.sign}
                onChange={({ target }) => write({ sign: target.value })}
              />
            )}
          </Field>
          <p className="go-on">
            <button type="button" className="go" onClick={keep}>
              Keep this action
            </button>
          </p>
        </div>
      )}
    </section>
  );
}
