// @vitest-environment jsdom
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createRef } from 'react';
import { expect, test, vi } from 'vitest';
import { usePage } from '../../../../tests/unit/record/page.ts';
import { item, step, together } from '../../../domain/assessment/assessment.examples.ts';
import { newRound, paperResponse, roundsOf } from '../../../domain/assessment/rounds.ts';
import { spreadOf, type Shown } from '../../../domain/assessment/spread.ts';
import { wordingOf } from '../../../domain/assessment/wording.ts';
import { addEntries } from '../../../domain/record/log.ts';
import type * as Download from '../../exports/download.ts';
import { download } from '../../exports/download.ts';
import { OneAtATime } from './OneAtATime.tsx';
import { ROUND } from './round.examples.ts';
import { RoundResult } from './RoundResult.tsx';
import { TakeRound } from './TakeRound.tsx';

vi.mock('../../exports/download.ts', async (load) => ({
  ...(await load<typeof Download>()),
  download: vi.fn(),
}));

usePage();

const CHECK = together({
  steps: [
    step('money', { levels: [], prompts: ['Who has seen the figures?'], items: [item('warn'), item('ask')] }),
    step('data', { levels: [], prompts: ['Who cannot see the record?'], items: [item('thank'), item('mend')] }),
  ],
});

/** Six people, three of each kind: they differ on `warn`, agree on `ask`, two of them answer `thank`, nobody `mend`. */
const RESPONSES = ['never', 'never', 'always', 'always', 'always', 'never'].map((value, i) =>
  paperResponse(ROUND.round, `p${i}`, i < 3 ? 'nhs' : 'council', {
    'money.warn': { value, wording: wordingOf(item('warn')) },
    'money.ask': { value: 'some', wording: wordingOf(item('ask')) },
    ...(i < 2 && { 'data.thank': { value: 'some', wording: wordingOf(item('thank')) } }),
  }),
);
let last = 0;
const { log } = addEntries([], [newRound(ROUND), ...RESPONSES], '2026-11-02T10:00:00.000Z', () => `e${last++}`);
const round = roundsOf(log, CHECK.id)[0]!;
const shown = spreadOf(CHECK, 'reader', round.responses) as Shown;

const onWall = vi.fn();
const show = () =>
  render(
    <>
      <RoundResult shown={shown} onWall={onWall} look={createRef()} />
      <TakeRound assessment={CHECK} round={round} shown={shown} />
    </>,
  );
const headings = (): string[] => screen.getAllByRole('heading', { level: 4 }).map(({ textContent }) => textContent);

test('begins where views differ, with what to ask about it and what helps', async () => {
  show();
  expect(headings()).toEqual(['Where views differ', 'Where views agree', 'Where too few could say']);
  expect(screen.getByText('Who has seen the figures?').closest('details')).not.toBeNull();
  expect(screen.queryByText('Who cannot see the record?')).toBeNull();
  await userEvent.click(screen.getByText(/^To ask about it, and what helps/));
  expect(screen.getByRole('link', { name: 'Joint planning sessions' })).toBeTruthy();
});

test('says every result in words, with its numbers in a list that names the statement', () => {
  show();
  const numbers = screen.getByRole('list', { name: 'Answers of six people to: I did warn.' });
  expect(within(numbers).getAllByRole('listitem')[0]!.textContent).toBe('1They found out another way3 people');
  expect(screen.getByText(/^Far apart: three chose “They found out another way” and three chose/)).toBeTruthy();
  expect(screen.getAllByText('NHS:', { exact: true })).toHaveLength(2);
  const kinds = screen.getByRole('table', { name: 'By kind of organisation: I did warn.' });
  const cells = within(within(kinds).getByRole('row', { name: /^NHS/ })).getAllByRole('cell');
  expect(cells.map(({ textContent }) => textContent)).toEqual(['2', '0', '0', '1', '0']);
});

test('shows no number of a statement that too few answered', () => {
  show();
  expect(screen.queryByRole('list', { name: /I did thank\./ })).toBeNull();
  expect(screen.getAllByText('Too few people answered this as it reads now, so nothing is shown.')).toHaveLength(2);
});

test.each([
  ['Word file', /^partnership-health-check-ardcullen-falls-group-.*\.docx$/],
  ['Table (CSV)', /\.csv$/],
  ['Counts for next time', /\.counts\.json$/],
])('gives the %s, and says where it went', async (button, name) => {
  show();
  await userEvent.click(screen.getByRole('button', { name: button }));
  await waitFor(() => expect(document.querySelector('.said-here')!.textContent).toMatch(/ is with your downloads\./));
  expect(download).toHaveBeenLastCalledWith(expect.stringMatching(name), expect.anything(), expect.any(String));
});

const onLeave = vi.fn();
function wall() {
  Element.prototype.scrollIntoView = vi.fn();
  render(<OneAtATime shown={shown} onLeave={onLeave} />);
}
const heading = (): HTMLElement => screen.getByRole('heading', { level: 2 });
const button = (name: string): HTMLButtonElement => screen.getByRole('button', { name });

test('says on the wall of a statement that most chose alike that most views are together, and not that all are far apart', () => {
  const most = (value: string, i: number) =>
    paperResponse(ROUND.round, `m${i}`, '', { 'money.warn': { value, wording: wordingOf(item('warn')) } });
  const responses = ['asked', 'asked', 'asked', 'never', 'always'].map(most);
  const added = addEntries([], [newRound(ROUND), ...responses], '2026-11-02T10:00:00.000Z', () => `m${last++}`);
  const given = roundsOf(added.log, CHECK.id)[0]!.responses;
  Element.prototype.scrollIntoView = vi.fn();
  render(<OneAtATime shown={spreadOf(CHECK, 'reader', given) as Shown} onLeave={onLeave} />);
  expect(screen.getByText(/1 of 1: most views together/)).toBeTruthy();
});

test('goes to a wall one statement at a time, those with most to talk about first, focus on each', async () => {
  wall();
  expect(heading().textContent).toBe('I did warn.');
  expect(document.activeElement).toBe(heading());
  expect(screen.getByText(/1 of 2: views far apart/)).toBeTruthy();
  expect(screen.getByText('Who has seen the figures?')).toBeTruthy();
  expect(button('Previous').disabled).toBe(true);
  await userEvent.click(button('Next'));
  expect(heading().textContent).toBe('I did ask.');
  expect(document.activeElement).toBe(heading());
  expect(screen.getByText(/2 of 2: views agree/)).toBeTruthy();
  expect(button('Next').disabled).toBe(true);
});

test('turns by the arrow keys, stops at both ends, and leaves keys with Alt to the browser', async () => {
  wall();
  await userEvent.keyboard('{ArrowLeft}');
  expect(heading().textContent).toBe('I did warn.');
  await userEvent.keyboard('{Alt>}{ArrowRight}{/Alt}');
  expect(heading().textContent).toBe('I did warn.');
  await userEvent.keyboard('{ArrowRight}{ArrowRight}');
  expect(heading().textContent).toBe('I did ask.');
  expect(document.activeElement).toBe(heading());
});

test('shows on a wall no more of kinds of organisation, and nothing of what too few answered', async () => {
  wall();
  expect(screen.getByText('NHS:').parentElement!.textContent).toMatch(/^NHS: Far apart: two chose/);
  await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}');
  expect(document.body.textContent).not.toContain('I did thank.');
  await userEvent.click(button('Back to the desk'));
  expect(onLeave).toHaveBeenCalledOnce();
});

test('leaves the wall by Escape, unless that leaves the full screen', async () => {
  onLeave.mockClear();
  wall();
  Object.defineProperty(document, 'fullscreenElement', { value: document.body, configurable: true });
  await userEvent.keyboard('{Escape}');
  expect(onLeave).not.toHaveBeenCalled();
  Reflect.deleteProperty(document, 'fullscreenElement');
  await userEvent.keyboard('{Escape}');
  expect(onLeave).toHaveBeenCalledOnce();
});
