// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import { usePage } from '../../../../tests/unit/record/page.ts';
import { tab, useFreshBrowser } from '../../../../tests/unit/record/tabs.ts';
import { roundsOf, type KeptRound } from '../../../domain/assessment/rounds.ts';
import type { RecordStore } from '../../../storage/record/store.ts';
import { useRecord } from '../../record/use-record.ts';
import { PaperEntry } from './PaperEntry.tsx';
import { BEGUN, CHECK, people } from './round.examples.ts';

const browser = vi.hoisted(() => ({ store: undefined as RecordStore | undefined }));
vi.mock('../../../storage/record/record-store.ts', () => ({ recordStore: () => browser.store }));

useFreshBrowser();
usePage();

let store: RecordStore;
beforeEach(async () => {
  store = await tab();
  browser.store = store;
  await store.add([BEGUN, ...people([['nhs', 'some']])]);
});

const round = (): KeptRound => roundsOf(store.getSnapshot().log, CHECK.id)[0]!;
function Kept() {
  const [kept] = roundsOf(useRecord().log, CHECK.id);
  return kept && <PaperEntry assessment={CHECK} round={kept} />;
}
const rows = (): HTMLElement[] => screen.getAllByRole('group').filter(({ tagName }) => tagName === 'FIELDSET');
const inRow = (row: number) => within(rows()[row]!);
const ticks = (): string[] =>
  [...document.querySelectorAll<HTMLInputElement>('input:checked')].map(({ value }) => value);
const said = (): string => screen.getByRole('status', { name: '' }).textContent;
const press = (name: string): Promise<void> => userEvent.click(screen.getByRole('button', { name }));

async function begin(): Promise<void> {
  document.querySelector('[data-said]')?.remove();
  render(<Kept />);
  await userEvent.click(screen.getByText('Type in answers from paper'));
  inRow(0).getAllByRole('radio')[0]!.focus();
}

test('takes a whole sheet by digits and Enter, and stands at the first statement for the next', async () => {
  await begin();
  expect(said()).toBe('');
  await userEvent.keyboard('223451223{Enter}');
  expect(round().responses).toHaveLength(2);
  const { organisation, answers } = round().responses[1]!;
  expect(organisation).toBe('voluntary');
  expect(Object.values(answers).map(({ value }) => value)).toEqual([
    ...['asked', 'asked', 'some', 'always', 'no-chance', 'never', 'asked', 'asked'],
  ]);
  expect(said()).toBe(
    'Added. One sheet from paper so far, and two people in the round. The form is empty for the next sheet.',
  );
  expect(ticks()).toEqual([]);
  expect(document.activeElement).toBe(inRow(0).getAllByRole('radio')[0]);
});

test('says what came of a sheet just above the first statement, where the next one begins', async () => {
  await begin();
  await userEvent.keyboard('223451223{Enter}');
  expect(screen.getByRole('status', { name: '' }).nextElementSibling).toBe(rows()[0]);
});

test('leaves a statement empty at 0, and passes over keys that mean nothing there', async () => {
  await begin();
  await userEvent.keyboard('2079x');
  expect(ticks()).toEqual(['asked']);
  expect(rows()[2]!.contains(document.activeElement)).toBe(true);
  fireEvent.keyDown(document.activeElement!, { key: '1', ctrlKey: true });
  expect(ticks()).toEqual(['asked']);
});

test('can be done with radios alone, each named by its answer in a group named by its statement', async () => {
  await begin();
  const first = screen.getByRole('group', { name: '1. I did warn.' });
  await userEvent.click(within(first).getByRole('radio', { name: '2 I told them when they asked' }));
  await press('Add this sheet');
  expect(round().responses[1]!.answers['money.warn']?.value).toBe('asked');
});

test('says what is missing on an empty sheet, also where only the organisation is ticked', async () => {
  await begin();
  await userEvent.click(inRow(8).getByRole('radio', { name: '2 Council' }));
  await press('Add this sheet');
  expect(said()).toBe('This sheet is empty. Tick at least one answer to a statement first.');
  expect(round().responses).toHaveLength(1);
  expect(ticks()).toEqual(['council']);
});

test('takes sheets out again, the last one first, with its ticks in the form to be put right', async () => {
  await begin();
  await userEvent.keyboard('3');
  await press('Add this sheet');
  await userEvent.keyboard('4');
  await press('Add this sheet');
  await press('Take the last sheet out again');
  expect(said()).toBe(
    'The last sheet is out again. One sheet from paper so far, and two people in the round. Its ticks stand in the form again: put them right and add it, or empty the form.',
  );
  expect(ticks()).toEqual(['always']);
  expect(document.activeElement).toBe(inRow(0).getAllByRole('radio')[0]);
  await press('Take the last sheet out again');
  expect(ticks()).toEqual(['always']);
  expect(round().responses.map(({ id }) => id)).toEqual(['person-0']);
  expect(screen.queryByRole('button', { name: 'Take the last sheet out again' })).toBeNull();
  await press('Empty the form');
  expect(ticks()).toEqual([]);
});

test('keeps a sheet that is half ticked over a reload', async () => {
  await begin();
  await userEvent.keyboard('34');
  cleanup();
  await begin();
  expect(ticks()).toEqual(['some', 'always']);
});

test('works where nothing can be stored', async () => {
  vi.stubGlobal('indexedDB', undefined);
  await begin();
  await userEvent.keyboard('3');
  await press('Add this sheet');
  expect(said()).toMatch(/^Added\. One sheet from paper so far, and two people in the round\./);
});
