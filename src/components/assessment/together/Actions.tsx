import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import * as v from 'valibot';
import { actionProblems, FIELD_MOST, MOST_ACTIONS, type Action } from '../../../domain/assessment/plan.ts';
import { aboutAction, type KeptRound } from '../../../domain/assessment/rounds.ts';
import { countWord } from '../../../domain/sentences.ts';
import { draft } from '../../../domain/record/understand.ts';
import { newUuid } from '../../../storage/record/new-uuid.ts';
import { recordStore } from '../../../storage/record/record-store.ts';
import { useGive } from '../../exports/use-give.ts';
import { Ways } from '../../exports/Ways.tsx';
import { today } from '../../today.ts';
import { Confirm } from '../share/Confirm.tsx';
import { ActionForm, type WrittenAction } from './ActionForm.tsx';
import { ActionWords } from './ActionWords.tsx';
import { useTabDraft } from '../../exercise/use-tab-draft.ts';
import { actionDraft, changeDraft } from './round-drafts.ts';

const EMPTY = { what: '', who: '', by: '', sign: '' };
const field = v.pipe(v.string(), v.maxLength(FIELD_MOST));
/** What a tab kept before there was a line on how it will be known has none. */
const fields = { what: field, who: field, by: field, sign: v.optional(field, '') };
const schema = v.object(fields);

/** Of nothing that was agreed: no action is being changed. */
const NO_CHANGE: Action = { id: '', ...EMPTY };
const changeSchema = v.object({ id: v.string(), ...fields });

/**
 * Two or three things that the partnership agrees to do, each with one name and one day.
 *
 * Accessible means: what is missing is tied to its field, and focus goes to the first such field; after an action is kept,
 * changed or removed focus is at the heading, and it is said in a live region that was there before; each button names its
 * action; whoever changes one has focus in the form; one is removed only when it was asked for twice.
 *
 * States: none yet; some; half written, also after a reload; one being changed, with what was half written kept beside it;
 * something missing; three, which is all that fit.
 */
export function Actions({ round: { round, name, actions } }: { round: KeptRound }) {
  const fresh = useTabDraft<WrittenAction>(actionDraft(round), schema, EMPTY);
  const change = useTabDraft<Action>(changeDraft(round), changeSchema, NO_CHANGE);
  const changed = actions.find(({ id }) => id === change.written.id);
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

  const conclude = (words: string): void => {
    setProblems({});
    setSaid(words);
    form.current?.querySelector<HTMLElement>('#agree')?.focus();
  };
  const isWhole = (written: WrittenAction): boolean => {
    const found = actionProblems(written, today(), changed);
    setProblems(Object.fromEntries(found.map(({ field, words }) => [field, words])));
    const [first] = found;
    if (first) form.current?.querySelector<HTMLElement>(`#action-${first.field}`)?.focus();
    return !first;
  };
  const keep = (): void => {
    if (!isWhole(fresh.written)) return;
    void recordStore().add([draft('action', aboutAction(round, newUuid()), fresh.written)]);
    fresh.clear();
    conclude('It is on the list.');
  };
  const begin = (action: Action): void => {
    // The form may not be there before: of three actions no fourth is asked for.
    flushSync(() => {
      change.write(action);
      setProblems({});
      setSaid('');
    });
    form.current?.querySelector<HTMLElement>('#action-what')?.focus();
  };
  const keepChange = (): void => {
    const { id, ...written } = change.written;
    if (!isWhole(written)) return;
    void recordStore().add([draft('action', aboutAction(round, id), written)]);
    change.clear();
    conclude('It is changed.');
  };
  const leave = (): void => {
    change.clear();
    conclude('It is as it was.');
  };
  const remove = (id: string): void => {
    void recordStore().erase(aboutAction(round, id));
    if (id === changed?.id) change.clear();
    conclude('It is off the list.');
  };

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
            <div className="ways">
              {!changed && (
                <button type="button" className="as-link" onClick={() => begin(action)}>
                  Change <span className="unseen">“{action.what}”</span>
                </button>
              )}
              <Confirm
                label={
                  <>
                    Remove <span className="unseen">“{action.what}”</span>
                  </>
                }
                question="Remove this action?"
                yes="Remove it"
                no="Keep it"
                onYes={() => remove(action.id)}
              >
                <p>“{action.what}” goes from the list for good.</p>
              </Confirm>
            </div>
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
      {changed ? (
        <>
          <p className="notice-line">You are changing “{changed.what}”.</p>
          <ActionForm
            written={change.written}
            write={(part) => change.write({ ...change.written, ...part })}
            problems={problems}
          >
            <button type="button" className="go" onClick={keepChange}>
              Keep this change
            </button>
            <button type="button" className="as-link" onClick={leave}>
              Leave it as it was
            </button>
          </ActionForm>
        </>
      ) : actions.length >= MOST_ACTIONS ? (
        <p className="notice-line">That is {countWord(MOST_ACTIONS)}. More than this is seldom done.</p>
      ) : (
        <ActionForm
          written={fresh.written}
          write={(part) => fresh.write({ ...fresh.written, ...part })}
          problems={problems}
        >
          <button type="button" className="go" onClick={keep}>
            Keep this action
          </button>
        </ActionForm>
      )}
    </section>
  );
}
