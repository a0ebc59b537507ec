import { useRef, useState, type KeyboardEvent } from 'react';
import * as v from 'valibot';
import type { Assessment } from '../../../domain/assessment/assessment.ts';
import {
  readSheet,
  sheetRows,
  tickedBy,
  ticksOf,
  type SheetRow,
  type Ticked,
} from '../../../domain/assessment/paper-sheet.ts';
import {
  aboutResponse,
  MOST_RESPONSES,
  paperResponse,
  roundFull,
  type KeptRound,
} from '../../../domain/assessment/rounds.ts';
import { shortId } from '../../../domain/assessment/short-id.ts';
import { capitalised, counted } from '../../../domain/sentences.ts';
import { recordStore } from '../../../storage/record/record-store.ts';
import { useTabDraft } from '../../exercise/use-tab-draft.ts';
import { sheetDraft } from './round-drafts.ts';

interface Props {
  assessment: Assessment;
  round: KeptRound;
  /** Something newer has been said elsewhere on the desk. */
  isPast?: boolean;
  /** Told that something is being said here. */
  onSaid?: () => void;
}

const tickedSchema = v.record(v.string(), v.string());

/**
 * Answers from paper, one sheet after the other, so that a pile goes quickly: in a row a digit ticks the answer in that place
 * and goes on to the next row, 0 leaves the row empty, and after the last row Enter adds the sheet.
 *
 * Accessible means: native radios do everything that digits do, and digits work only while focus is in a row; after a sheet is
 * added or taken out focus is at the first statement, and how many sheets and people there are is said in words just above it,
 * in a live region that was there before; nothing is ticked beforehand.
 *
 * States: empty; half ticked, also after a reload; one sheet added; several; the last one taken out, its ticks back in the form;
 * a sheet without a tick; a round that is full.
 */
export function PaperEntry({ assessment, round: { round, responses }, isPast = false, onSaid }: Props) {
  const { written: ticked, write, clear } = useTabDraft<Ticked>(sheetDraft(round), tickedSchema, {});
  /** Sheets that were typed in here, the last one last. */
  const [pile, setPile] = useState<readonly string[]>([]);
  const [said, setSaid] = useState('');
  const say = (words: string): void => {
    setSaid(words);
    onSaid?.();
  };
  const root = useRef<HTMLDivElement>(null);
  const adds = useRef<HTMLButtonElement>(null);
  const rows = sheetRows(assessment);
  const isEmpty = Object.keys(ticked).length === 0;

  const focusOn = (row: number): void => {
    const fields = root.current?.querySelectorAll<HTMLElement>('fieldset')[row];
    (fields?.querySelector<HTMLElement>('input:checked') ?? fields?.querySelector('input') ?? adds.current)?.focus();
  };
  /** Whatever is still ticked there: the form may be about to be emptied. */
  const focusFirst = (): void => root.current?.querySelector('input')?.focus();
  const tick = (id: string, option: string | undefined): void => {
    const { [id]: _, ...others } = ticked;
    write(option === undefined ? others : { ...others, [id]: option });
  };
  const press = (event: KeyboardEvent, row: number): void => {
    const { key, altKey, ctrlKey, metaKey } = event;
    const { id = '', options = [] } = rows[row] ?? {};
    const does = altKey || ctrlKey || metaKey ? undefined : tickedBy(key, { options });
    if (does === undefined) return;
    event.preventDefault();
    tick(id, does.option);
    focusOn(row + 1);
  };
  const add = (): void => {
    const { organisation, answers } = readSheet(assessment, ticked);
    if (Object.keys(answers).length === 0) {
      say('This sheet is empty. Tick at least one answer to a statement first.');
      focusFirst();
      return;
    }
    if (responses.length >= MOST_RESPONSES) {
      say(roundFull());
      focusFirst();
      return;
    }
    const response = shortId(crypto.getRandomValues(new Uint8Array(10)));
    void recordStore().add([paperResponse(round, response, organisation, answers)]);
    setPile([...pile, response]);
    clear();
    say(`Added. ${pileInWords(pile.length + 1, responses.length + 1)} The form is empty for the next sheet.`);
    focusFirst();
  };
  const takeOut = (): void => {
    const last = responses.find(({ id }) => id === pile.at(-1));
    if (last) {
      void recordStore().erase(aboutResponse(round, last.id));
      if (isEmpty) write(ticksOf(last.organisation ?? '', last.answers));
    }
    setPile(pile.slice(0, -1));
    const back = isEmpty ? ' Its ticks stand in the form again: put them right and add it, or empty the form.' : '';
    say(`The last sheet is out again. ${pileInWords(pile.length - 1, responses.length - (last ? 1 : 0))}${back}`);
    focusFirst();
  };
  const empty = (): void => {
    clear();
    say('The form is empty.');
    focusFirst();
  };

  return (
    <details className="send-again">
      <summary>Type in answers from paper</summary>
      <div className="sheet-entry" ref={root}>
        <p>
          One sheet for each person. Put the cursor on the first answer. Then press 1 for the first answer, 2 for the
          second and so on: each press goes on to the next statement. 0 leaves it empty. Enter at the end adds the
          sheet.
        </p>
        <p role="status" className="said-here">
          {isPast ? '' : said}
        </p>
        {rows.map((row, i) => (
          <Row key={row.id} row={row} number={i + 1} chosen={ticked[row.id]} onTick={tick} onKey={(e) => press(e, i)} />
        ))}
        <p className="go-on">
          <button type="button" className="go" ref={adds} onClick={add}>
            Add this sheet
          </button>
          {!isEmpty && (
            <button type="button" className="as-link" onClick={empty}>
              Empty the form
            </button>
          )}
          {pile.length > 0 && (
            <button type="button" className="as-link" onClick={takeOut}>
              Take the last sheet out again
            </button>
          )}
        </p>
      </div>
    </details>
  );
}

interface RowProps {
  row: SheetRow;
  number: number;
  chosen: string | undefined;
  onTick: (id: string, option: string) => void;
  onKey: (event: KeyboardEvent) => void;
}

function Row({ row: { id, text, options }, number, chosen, onTick, onKey }: RowProps) {
  return (
    <fieldset onKeyDown={onKey}>
      <legend>
        {number}. {text}
      </legend>
      {options.map((option, place) => (
        <label key={option.id}>
          <input
            type="radio"
            name={`sheet.${id}`}
            value={option.id}
            checked={chosen === option.id}
            onChange={() => onTick(id, option.id)}
            autoComplete="off"
          />
          <b>{place + 1}</b> {option.label}
        </label>
      ))}
    </fieldset>
  );
}

/** `Three sheets from paper so far, and seven people in the round.` */
function pileInWords(sheets: number, people: number): string {
  return `${capitalised(counted(sheets, 'sheet'))} from paper so far, and ${counted(people, 'person', 'people')} in the round.`;
}
