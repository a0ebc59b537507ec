// @vitest-environment jsdom
import { act, cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { usePage } from '../../../../tests/unit/record/page.ts';
import { tab, useFreshBrowser } from '../../../../tests/unit/record/tabs.ts';
import { aboutAction, roundsOf } from '../../../domain/assessment/rounds.ts';
import { addDays } from '../../../domain/days.ts';
import { draft } from '../../../domain/record/understand.ts';
import type { RecordStore } from '../../../storage/record/store.ts';
import type * as Download from '../../exports/download.ts';
import { download } from '../../exports/download.ts';
import { useRecord } from '../../record/use-record.ts';
import { today } from '../../today.ts';
import { Actions } from './Actions.tsx';
import { BEGUN, CHECK, ROUND } from './round.examples.ts';

const browser = vi.hoisted(() => ({ store: undefined as RecordStore | undefined }));
vi.mock('../../../storage/record/record-store.ts', () => ({ recordStore: () => browser.store }));
vi.mock('../../exports/download.ts', async (load) => ({ ...(await load<typeof Download>()), download: vi.fn() }));

useFreshBrowser();
usePage();

let store: RecordStore;
beforeEach(async () => {
  store = await tab();
  browser.store = store;
  await store.add([BEGUN]);
});

function Kept() {
  const [round] = roundsOf(useRecord().log, CHECK.id);
  return round && <Actions round={round} />;
}
const region = () => within(screen.getByRole('region', { name: 'What we agree to do' }));
const said = (): string => region().getAllByRole('status')[0]!.textContent;
const press = (name: string | RegExp): Promise<void> => userEvent.click(region().getByRole('button', { name }));
const list = (): string[] =>
  region()
    .queryAllByRole('listitem')
    .map(({ textContent }) => textContent);

async function write(what: string, who = 'Dee'): Promise<void> {
  await userEvent.type(screen.getByLabelText('What will be done'), what);
  await userEvent.type(screen.getByLabelText('Who makes sure of it'), who);
  await userEvent.type(screen.getByLabelText('By when'), addDays(today(), 30));
  await press('Keep this action');
}

test('puts an action on the list, says so, empties the form and stands at the heading', async () => {
  render(<Kept />);
  expect(said()).toBe('');
  await write('Ring before noon <b>');
  expect(list()).toEqual([expect.stringMatching(/^Ring before noon <b>Dee, by \d+ \w+ \d{4}Change/)]);
  expect(said()).toBe('It is on the list.');
  expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'What we agree to do' }));
  expect(screen.getByLabelText<HTMLTextAreaElement>('What will be done').value).toBe('');
});

test('keeps how they will know with an action, where somebody wrote it', async () => {
  render(<Kept />);
  await userEvent.type(screen.getByLabelText('How we will know (if you like)'), 'The agency rings less');
  await write('Ring before noon');
  expect(list()).toEqual([expect.stringMatching(/\d{4}How we will know: The agency rings less/)]);
  expect(screen.getByLabelText<HTMLInputElement>('How we will know (if you like)').value).toBe('');
  await write('Ring after noon');
  expect(list()[1]).not.toContain('How we will know');
});

test('shows an action that was agreed before there was a line on how they will know', async () => {
  await store.add([
    { kind: 'action', version: 1, about: aboutAction(ROUND.round, 'old'), body: { what: 'Ring', who: 'Dee', by: '' } },
  ]);
  render(<Kept />);
  expect(list()).toEqual([expect.stringMatching(/^RingDee, no day setChange “Ring”/)]);
});

test('takes up what a tab kept before there was a line on how they will know', () => {
  sessionStorage.setItem('joined-up:action:q1w2e3r4t5', '{"what":"Half","who":"Dee","by":""}');
  render(<Kept />);
  expect(screen.getByLabelText<HTMLTextAreaElement>('What will be done').value).toBe('Half');
});

test('keeps actions for a page that is opened again', async () => {
  render(<Kept />);
  await write('Ring before noon');
  cleanup();
  browser.store = await tab();
  render(<Kept />);
  expect(list()).toHaveLength(1);
});

test('names what is missing at its field, moves focus to the first, and loses nothing', async () => {
  render(<Kept />);
  await userEvent.type(screen.getByLabelText('What will be done'), 'Ring before noon');
  await press('Keep this action');
  const who = screen.getByLabelText('Who makes sure of it');
  expect(document.activeElement).toBe(who);
  expect(who.getAttribute('aria-invalid')).toBe('true');
  expect(document.getElementById(who.getAttribute('aria-describedby')!.split(' ')[0]!)!.textContent).toBe(
    'Write the name of one person who will see to it.',
  );
  expect(screen.getByLabelText<HTMLTextAreaElement>('What will be done').value).toBe('Ring before noon');
  expect(list()).toEqual([]);
});

test('asks before it removes an action, leaves it when told to, and says when it is off the list', async () => {
  render(<Kept />);
  await write('Ring before noon');
  await press('Remove “Ring before noon”');
  expect(screen.getByRole('dialog').textContent).toContain('“Ring before noon” goes from the list for good.');
  await press('Keep it');
  expect(list()).toHaveLength(1);
  await press('Remove “Ring before noon”');
  await press('Remove it');
  expect(list()).toEqual([]);
  expect(said()).toBe('It is off the list.');
  expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'What we agree to do' }));
});

describe('changing an action', () => {
  const what = (): HTMLTextAreaElement => screen.getByLabelText('What will be done');
  const isShown = (name: string): boolean => region().queryByRole('button', { name }) !== null;
  const ids = (): string[] => roundsOf(store.getSnapshot().log, CHECK.id)[0]!.actions.map(({ id }) => id);

  test('brings it back into the form, with focus, and keeps it in its place under the same id', async () => {
    render(<Kept />);
    for (const one of ['One', 'Two', 'Three']) await write(one);
    const before = ids();
    await press('Change “Two”');
    expect(document.activeElement).toBe(what());
    expect(what().value).toBe('Two');
    expect(screen.getByLabelText<HTMLInputElement>('Who makes sure of it').value).toBe('Dee');
    await userEvent.type(what(), ' and a half');
    await press('Keep this change');
    expect(said()).toBe('It is changed.');
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'What we agree to do' }));
    expect(list()).toEqual([
      expect.stringMatching(/^OneDee/),
      expect.stringMatching(/^Two and a halfDee/),
      expect.stringMatching(/^ThreeDee/),
    ]);
    expect(ids()).toEqual(before);
    expect(screen.queryByLabelText('What will be done')).toBeNull();
  });

  test('leaves it as it was when told to, and loses nothing of another that was being written', async () => {
    render(<Kept />);
    await write('One');
    await userEvent.type(what(), 'Half a sen');
    await press('Change “One”');
    await userEvent.clear(what());
    await press('Leave it as it was');
    expect(said()).toBe('It is as it was.');
    expect(list()).toEqual([expect.stringMatching(/^OneDee/)]);
    expect(what().value).toBe('Half a sen');
    expect(isShown('Keep this action')).toBe(true);
  });

  test('goes on with a change when the page is opened again, and takes one at a time', async () => {
    render(<Kept />);
    for (const one of ['One', 'Two']) await write(one);
    await press('Change “One”');
    await userEvent.type(what(), ' and a half');
    cleanup();
    render(<Kept />);
    expect(what().value).toBe('One and a half');
    expect(isShown('Change “Two”')).toBe(false);
    await press('Keep this change');
    expect(list()[0]).toMatch(/^One and a halfDee/);
    expect(isShown('Change “Two”')).toBe(true);
  });

  test('names what is missing, and forgets the change of an action that is removed', async () => {
    render(<Kept />);
    await write('One');
    await press('Change “One”');
    await userEvent.clear(what());
    await press('Keep this change');
    expect(document.activeElement).toBe(what());
    expect(what().getAttribute('aria-invalid')).toBe('true');
    await press('Remove “One”');
    await press('Remove it');
    expect(what().value).toBe('');
    expect(what().getAttribute('aria-invalid')).toBeNull();
    expect(isShown('Keep this action')).toBe(true);
  });

  test('lets a day stay that was agreed before, also when it is past', async () => {
    const body = { what: 'Ring', who: 'Dee', by: '2020-01-01', sign: '' };
    await store.add([draft('action', aboutAction(ROUND.round, 'old'), body)]);
    render(<Kept />);
    await press('Change “Ring”');
    await userEvent.type(what(), ' before noon');
    await press('Keep this change');
    expect(list()).toEqual([expect.stringMatching(/^Ring before noonDee, by 1 January 2020/)]);
  });
});

test('says beforehand which days an action can have', () => {
  render(<Kept />);
  const by = screen.getByLabelText('By when');
  expect(document.getElementById(by.getAttribute('aria-describedby')!)!.textContent).toBe(
    'A day after today, and within a year.',
  );
});

test('takes three and no more', async () => {
  render(<Kept />);
  for (const what of ['One', 'Two', 'Three']) await write(what);
  expect(list()).toHaveLength(3);
  expect(screen.queryByLabelText('What will be done')).toBeNull();
  expect(region().getByText('That is three. More than this is seldom done.')).toBeTruthy();
});

test('brings back what was being written when the page is opened again', async () => {
  render(<Kept />);
  await userEvent.type(screen.getByLabelText('What will be done'), 'Half a sen');
  cleanup();
  render(<Kept />);
  expect(screen.getByLabelText<HTMLTextAreaElement>('What will be done').value).toBe('Half a sen');
  await userEvent.type(screen.getByLabelText('What will be done'), 'tence');
  await userEvent.type(screen.getByLabelText('Who makes sure of it'), 'Dee');
  await userEvent.type(screen.getByLabelText('By when'), addDays(today(), 30));
  await press('Keep this action');
  expect(list()).toEqual([expect.stringContaining('Half a sentence')]);
  cleanup();
  render(<Kept />);
  expect(screen.getByLabelText<HTMLTextAreaElement>('What will be done').value).toBe('');
});

test('leaves nothing half written in the tab of a shared computer', async () => {
  const removed = vi.spyOn(sessionStorage, 'removeItem');
  render(<Kept />);
  await userEvent.type(screen.getByLabelText('What will be done'), 'Half');
  await act(() => store.setShared(true));
  expect(removed.mock.calls.map(([key]) => key)).toEqual([
    'joined-up:action:q1w2e3r4t5',
    'joined-up:change:q1w2e3r4t5',
  ]);
  const kept = vi.spyOn(sessionStorage, 'setItem');
  await userEvent.type(screen.getByLabelText('What will be done'), ' a sentence');
  expect(kept).not.toHaveBeenCalled();
  expect(screen.getByLabelText<HTMLTextAreaElement>('What will be done').value).toBe('Half a sentence');
});

test('gives a reminder for a calendar on the day of each action', async () => {
  render(<Kept />);
  await userEvent.type(screen.getByLabelText('How we will know (if you like)'), 'The agency rings less');
  await write('Ring before noon');
  await press('Reminders for a calendar');
  await waitFor(() =>
    expect(region().getAllByRole('status')[1]!.textContent).toMatch(/\.ics is with your downloads\./),
  );
  const [, content] = vi.mocked(download).mock.lastCall!;
  expect(content).toContain('SUMMARY:Ring before noon');
  expect(content).toContain('How we will know: The');
});

test('gives what was agreed as a table, and says where it went', async () => {
  render(<Kept />);
  expect(region().queryByRole('button', { name: 'Actions as a table (CSV)' })).toBeNull();
  await write('Ring before noon');
  await press('Actions as a table (CSV)');
  await waitFor(() =>
    expect(region().getAllByRole('status')[1]!.textContent).toMatch(/\.csv is with your downloads\./),
  );
  const [name, content] = vi.mocked(download).mock.lastCall!;
  expect(name).toMatch(/^ardcullen-falls-group-actions-.*\.csv$/);
  expect(content).toContain('Ring before noon,Dee,');
});
