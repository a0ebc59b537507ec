// @vitest-environment jsdom
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createRef } from 'react';
import { beforeEach, expect, test, vi } from 'vitest';
import { usePage } from '../../../../tests/unit/record/page.ts';
import { countsFile, countsOf } from '../../../domain/assessment/round-counts.ts';
import { roundsOf, type KeptRound } from '../../../domain/assessment/rounds.ts';
import { spreadOf, type Shown } from '../../../domain/assessment/spread.ts';
import { addEntries } from '../../../domain/record/log.ts';
import type * as Download from '../../exports/download.ts';
import { download } from '../../exports/download.ts';
import { BEGUN, CHECK, people, ROUND } from './round.examples.ts';
import { TakeRound } from './TakeRound.tsx';
import { ThenAndNow } from './ThenAndNow.tsx';
import { ThenAndNowOnWall } from './ThenAndNowOnWall.tsx';
import { useCompared } from './use-compared.ts';

vi.mock('../../exports/download.ts', async (load) => ({
  ...(await load<typeof Download>()),
  download: vi.fn(),
}));

usePage();
beforeEach(() => {
  Element.prototype.scrollIntoView = vi.fn();
});

/** A round with one person for each answer; people of another round have other ids. */
function roundWith(begun: string, ids: string, ...values: string[]): KeptRound {
  const drafts = [BEGUN, ...people(values.map((value) => ['', value]))];
  let last = 0;
  const [round] = roundsOf(addEntries([], drafts, begun, () => `e${last++}`).log, CHECK.id);
  return { ...round!, round: ids, responses: round!.responses.map((one) => ({ ...one, id: `${ids}-${one.id}` })) };
}
const NOW = roundWith('2026-11-02T10:00:00.000Z', 'now', 'some', 'some', 'always', 'no-chance');
const THEN = roundWith('2026-05-01T10:00:00.000Z', 'then', 'never', 'never', 'asked');
const shownOf = (round: KeptRound): Shown => spreadOf(CHECK, 'reader', round.responses) as Shown;

const onWall = vi.fn();
function Desk({ earlier, now }: { earlier: readonly KeptRound[]; now: KeptRound }) {
  const used = useCompared(CHECK, now, shownOf(now), earlier);
  return (
    <>
      <ThenAndNow {...{ round: now, earlier, used, onWall }} look={createRef()} />
      <TakeRound assessment={CHECK} round={now} shown={shownOf(now)} compared={used.compared} />
      {used.compared && <ThenAndNowOnWall compared={used.compared} onLeave={onWall} />}
    </>
  );
}
const show = (...earlier: KeptRound[]) => render(<Desk earlier={earlier} now={NOW} />);
const part = () => within(screen.getByRole('region', { name: 'Then and now' }));
const said = (): string => part().getByRole('status').textContent;
const choose = (name: string): Promise<void> =>
  userEvent.selectOptions(part().getByLabelText('An earlier round on this device'), name);
const peopleIn = (list: string): string[] =>
  within(part().getByRole('list', { name: list }))
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);
const upload = (text: string): Promise<void> =>
  userEvent.upload(part().getByLabelText('Choose a file of counts'), new File([text], 'counts.json'));

test('sets an earlier round of this device beside this one, with the note on yardsticks', async () => {
  show(THEN);
  expect(said()).toBe('');
  expect(part().queryByRole('list')).toBeNull();
  await choose(`${ROUND.name}, 1 May 2026`);
  expect(said()).toBe('The check of 1 May 2026, answered by three people, stands beside this one.');
  expect(
    part().getByText(/^Two checks are two conversations\. Other people may have been in the room, and a yardstick/),
  ).toBeTruthy();
  expect(peopleIn('Then, 1 May 2026: I did warn.')[0]).toBe('They found out another way2 people');
  expect(peopleIn('Now: I did warn.').slice(2)).toEqual([
    'I told them first, some of the times2 people',
    'I told them first, nearly every time1 person',
    'No chance came up1 person',
  ]);
  await choose('None');
  expect(part().queryByRole('list')).toBeNull();
});

test('says what was agreed in the earlier round, to be read aloud, and nothing of it where nothing was', async () => {
  const what = 'Each partner says what it is judged on';
  show(
    { ...THEN, actions: [{ id: 'a', what, who: 'Jo', by: '2026-06-30', sign: 'The target is in the minutes' }] },
    roundWith('2026-02-01T10:00:00.000Z', 'old', 'some'),
  );
  expect(part().queryByRole('list', { name: 'What was agreed then' })).toBeNull();
  await choose(`${ROUND.name}, 1 May 2026`);
  const agreed = part().getByRole('list', { name: 'What was agreed then' });
  expect(
    within(agreed)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent),
  ).toEqual([`${what}Jo, by 30 June 2026How we will know: The target is in the minutes`]);
  await choose(`${ROUND.name}, 1 February 2026`);
  expect(part().queryByRole('list', { name: 'What was agreed then' })).toBeNull();
});

test('does the same from the file of counts, also where no earlier round is on this device', async () => {
  show();
  expect(part().queryByRole('combobox')).toBeNull();
  await upload(countsFile(countsOf(CHECK, THEN, shownOf(THEN))));
  await waitFor(() =>
    expect(said()).toMatch(/^The check of 1 May 2026.* Its file names nobody, so what was agreed then is not in it/),
  );
  expect(peopleIn('Then, 1 May 2026: I did warn.')[0]).toBe('They found out another way2 people');
});

test('refuses another file, says why, and shows nothing beside this round', async () => {
  show(THEN);
  await choose(`${ROUND.name}, 1 May 2026`);
  await upload('{"format":"joined-up-record"}');
  await waitFor(() => expect(said()).toMatch(/^This file does not hold the counts of a health check\./));
  expect(part().getByRole('option', { name: 'None', selected: true })).toBeTruthy();
  expect(part().queryByRole('list')).toBeNull();
});

test('shows nothing of a round that fewer than three have answered', async () => {
  show(roundWith('2026-05-01T10:00:00.000Z', 'then', 'never', 'never'));
  await choose(`${ROUND.name}, 1 May 2026`);
  expect(said()).toBe('Fewer than three people answered that round, so nothing of it is shown.');
  expect(part().queryByRole('list')).toBeNull();
});

test('shows nothing where one person alone could be worked out from two rounds with the same answers in them', async () => {
  show({ ...THEN, responses: NOW.responses.slice(0, 3) });
  await choose(`${ROUND.name}, 1 May 2026`);
  expect(said()).toMatch(/^Some people’s answers were handed in to both rounds\./);
  expect(part().queryByRole('list')).toBeNull();
});

test('takes an earlier round away again when somebody’s answers come in to both', async () => {
  const { rerender } = show(THEN);
  await choose(`${ROUND.name}, 1 May 2026`);
  rerender(<Desk earlier={[THEN]} now={{ ...NOW, responses: [...NOW.responses, THEN.responses[0]!] }} />);
  expect(said()).toMatch(/^Some people’s answers were handed in to both rounds\./);
  expect(part().queryByRole('list')).toBeNull();
});

test('says how answers moved, and asks on a wall what has changed, one statement at a time', async () => {
  show(THEN);
  await choose(`${ROUND.name}, 1 May 2026`);
  const moved = 'Everybody who chose a place on the scale chose a stronger one than anybody did then.';
  expect(part().getByText(moved)).toBeTruthy();
  await userEvent.click(part().getByRole('button', { name: 'Show then and now one at a time' }));
  expect(onWall).toHaveBeenCalledOnce();
  const wall = within(document.querySelector<HTMLElement>('.one-at-a-time')!);
  expect(document.activeElement).toBe(part().getByRole('button', { name: 'Show then and now one at a time' }));
  expect(wall.getByRole('heading', { level: 2 }).textContent).toBe('I did warn.');
  expect(wall.getByText(/1 of 1: then and now/)).toBeTruthy();
  expect(wall.getByText('Then, 1 May 2026: three people')).toBeTruthy();
  expect(wall.getByText('Now: four people')).toBeTruthy();
  expect(wall.getByText(moved)).toBeTruthy();
  expect(within(wall.getByRole('region', { name: 'To ask about it' })).getAllByRole('listitem')).toHaveLength(2);
});

const take = (name: string): Promise<void> => userEvent.click(screen.getByRole('button', { name }));

test('puts both rounds into the table and the Word file while they stand side by side', async () => {
  show(THEN);
  const table = async (): Promise<unknown> => {
    vi.mocked(download).mockClear();
    await take('Table (CSV)');
    await waitFor(() => expect(download).toHaveBeenCalledOnce());
    return vi.mocked(download).mock.lastCall![1];
  };
  expect(await table()).not.toContain('Then,');
  await choose(`${ROUND.name}, 1 May 2026`);
  expect(await table()).toContain('"Then, 1 May 2026",Step money,I did warn.,Everybody,They found out another way,2');
  vi.mocked(download).mockClear();
  await take('Word file');
  await waitFor(() => expect(download).toHaveBeenCalledOnce());
  expect(vi.mocked(download).mock.lastCall![0]).toMatch(/\.docx$/);
});
