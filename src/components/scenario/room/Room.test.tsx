// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useSettledStore } from '../../../../tests/unit/record/page.ts';
import { DecisiveWorker } from '../../../../tests/unit/decisive-worker.ts';
import { scenarioWith } from '../../../../tests/unit/scenario-with.ts';
import { keptRooms } from '../../../domain/scenario/room-record.ts';
import { recordStore } from '../../../storage/record/record-store.ts';
import { Room } from './Room.island.tsx';

const STORY = { scenario: scenarioWith({ conversations: 1 }), pages: {}, ways: {} };
const fetchStory = vi.fn(() => Promise.resolve(Response.json(STORY)));

beforeEach(async () => {
  Element.prototype.scrollIntoView = vi.fn();
  vi.stubGlobal('fetch', fetchStory);
  vi.stubGlobal('Worker', DecisiveWorker);
  await recordStore().eraseAll();
});
useSettledStore();
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });
const press = (name: string | RegExp): Promise<void> => userEvent.click(button(name));
const parts = (): string[] =>
  within(screen.getByRole('navigation', { name: 'Parts of looking back' }))
    .getAllByRole<HTMLAnchorElement>('link')
    .map(({ hash }) => hash.slice(1));
const hands = (letter: string): HTMLInputElement => screen.getByRole('spinbutton', { name: `Hands for ${letter}` });
const room = () => keptRooms(recordStore().getSnapshot().log)[0];

async function begin(people = '9'): Promise<void> {
  render(<Room scenario="the-door" facts={[]} />);
  await waitFor(() => expect(button('Begin').hasAttribute('disabled')).toBe(false));
  const field = screen.getByRole('spinbutton', { name: 'How many people are in the room?' });
  await userEvent.clear(field);
  await userEvent.type(field, people);
  await press('Begin');
}

/** Takes the first choice, by one hand. */
async function chooseFirst(): Promise<void> {
  await press('Show the choices');
  await userEvent.keyboard('a');
  await press('Go with A');
  await press('Go on');
}

test('waits for the story, and says so when there is no connection', async () => {
  expect(renderToString(<Room scenario="the-gate" facts={[]} />)).toMatch(/<button[^>]*disabled[^>]*>Begin/);
  fetchStory.mockRejectedValueOnce(new TypeError('no connection'));
  render(<Room scenario="the-gate" facts={[]} />);
  expect(await screen.findByText(/The story could not be fetched/)).toBeTruthy();
  await press('Try again');
  await waitFor(() => expect(button('Begin').hasAttribute('disabled')).toBe(false));
});

test('what stood before the room makes way before its first heading is scrolled to', async () => {
  const underWay: boolean[] = [];
  Element.prototype.scrollIntoView = () => underWay.push('underWay' in document.body.dataset);
  await begin();
  expect(underWay.at(-1)).toBe(true);
});

test('begins only with a number of people', async () => {
  await begin('0');
  expect(screen.getByText('Write a number from 1 to 999.')).toBeTruthy();
  expect(document.activeElement?.id).toBe('room-people');
});

test('shows the story first and its choices when they are asked for, with focus on the heading', async () => {
  await begin();
  expect(document.activeElement).toBe(screen.getByRole('heading', { level: 2, name: 'The door' }));
  expect(screen.queryByRole('radio')).toBeNull();
  await press('Show the choices');
  expect(document.activeElement).toBe(screen.getByRole('heading', { level: 2, name: 'What do you do?' }));
  expect(screen.getAllByRole('radio')).toHaveLength(2);
  expect(screen.getByText(/who would hear of it from you/)).toBeTruthy();
});

test('counts hands by buttons, by numbers and by letters, and says where the count stands', async () => {
  await begin();
  await press('Show the choices');
  await press('One hand more for A');
  await userEvent.type(hands('B'), '4');
  hands('B').blur();
  await userEvent.keyboard('aa{Shift>}b{/Shift}');
  expect([hands('A').value, hands('B').value]).toEqual(['3', '3']);
  expect(screen.getByText('Six hands of nine are counted. A and B have the same, three each.')).toBeTruthy();
  await press('One hand less for B');
  expect(screen.getByText('Five hands of nine are counted. A has the most.')).toBeTruthy();
});

test('a button that has come to its end keeps focus, and does nothing more', async () => {
  await begin();
  button('Smaller words').focus();
  await userEvent.keyboard('{Enter}{Enter}{Enter}');
  expect(document.activeElement).toBe(button('Smaller words'));
  expect(button('Smaller words').getAttribute('aria-disabled')).toBe('true');
  expect(document.querySelector('.room-playing')?.getAttribute('data-size')).toBe('1');
  await press('Show the choices');
  await press('One hand more for A');
  button('One hand less for A').focus();
  await userEvent.keyboard('{Enter}{Enter}');
  expect(hands('A').value).toBe('0');
  expect(document.activeElement).toBe(button('One hand less for A'));
});

test('a letter that is typed into a field counts nothing, nor does any once the keys are off', async () => {
  await begin();
  await press('Show the choices');
  await userEvent.click(screen.getByRole('radio', { name: 'A' }));
  await userEvent.type(screen.getByRole('textbox', { name: /Why this one/ }), 'a');
  expect(hands('A').value).toBe('0');
  await userEvent.click(screen.getByRole('checkbox', { name: /^Single keys/ }));
  await userEvent.keyboard('a');
  expect(hands('A').value).toBe('0');
});

test('suggests what has most hands, takes another if that is decided, and keeps the vote with the reason', async () => {
  await begin();
  await press('Show the choices');
  await userEvent.keyboard('aaab');
  expect(screen.getByRole<HTMLInputElement>('radio', { name: 'A' }).checked).toBe(true);
  await userEvent.click(screen.getByRole('radio', { name: 'B' }));
  await userEvent.type(screen.getByRole('textbox', { name: /Another has more hands/ }), 'To hear the other side');
  await press('Go with B');
  expect(
    screen.getByText(
      'A three and B one. Taken by whoever ran it, with one hand of nine for it. Why: To hear the other side.',
    ),
  ).toBeTruthy();
  expect(room()?.moves[0]).toMatchObject({ people: 9, why: 'To hear the other side' });
  expect(room()?.moves[0]?.hands.map((one) => one.hands)).toEqual([3, 1]);
});

test('a tie is nobody’s choice until somebody decides', async () => {
  await begin();
  await press('Show the choices');
  await userEvent.keyboard('ab');
  await press('Go on');
  expect(screen.getByText('Choose the letter that the room goes with.')).toBeTruthy();
  expect(document.activeElement).toBe(screen.getByRole('radio', { name: 'A' }));
  expect(room()?.moves).toEqual([]);
});

test('the room hears whom it asks, with focus on what they say', async () => {
  await begin();
  await press('Ask Dee Marsh');
  expect(document.activeElement?.textContent).toContain('Dee thinks of the fall.');
  expect(screen.queryByRole('button', { name: /^Ask / })).toBeNull();
  expect(room()?.moves).toMatchObject([{ does: 'ask', what: 'dee' }]);
});

test('notes are shown only at the second press, and close with the step', async () => {
  await begin();
  await userEvent.keyboard('n');
  expect(document.activeElement).toBe(button('Show the notes'));
  expect(screen.queryByText('Let somebody read it aloud.', { exact: false })).toBeNull();
  await press('Show the notes');
  const notes = screen.getByRole('region', { name: 'Notes for whoever runs it' });
  expect(within(notes).getByText('Let somebody read it aloud.', { exact: false })).toBeTruthy();
  expect(within(notes).getByText('Dee thinks of the fall.')).toBeTruthy();
  expect(document.activeElement).toBe(within(notes).getByRole('heading', { name: 'Notes' }));
  await press('Show the choices');
  expect(screen.queryByRole('region', { name: 'Notes for whoever runs it' })).toBeNull();
});

test.each(['Leave them closed', 'Close the notes'])(
  '“%s” gives focus back to the button that opens notes',
  async (way) => {
    await begin();
    await userEvent.keyboard('n');
    if (way === 'Close the notes') await press('Show the notes');
    await press(way);
    expect(document.activeElement).toBe(button('Notes'));
  },
);

test('the key that asks for the notes leaves focus alone when somebody has gone on to something else', async () => {
  await begin();
  await userEvent.keyboard('n');
  button('Show the choices').focus();
  await userEvent.keyboard('n');
  expect(screen.queryByRole('button', { name: 'Show the notes' })).toBeNull();
  expect(document.activeElement).toBe(button('Show the choices'));
});

test('the last choice can be taken back, and what is chosen then takes its place', async () => {
  await begin();
  await chooseFirst();
  const [first] = room()!.moves;
  await press('Take the last choice back');
  await userEvent.click(screen.getByRole('radio', { name: 'B' }));
  await press('Go with B');
  expect(room()?.moves).toHaveLength(1);
  expect(room()?.moves[0]?.what).not.toBe(first?.what);
});

test('looks back with the votes at the end, and keeps what the room writes down', async () => {
  await begin();
  await chooseFirst();
  await chooseFirst();
  await press('Look back together');
  const heading = await screen.findByRole('heading', { level: 2, name: /^How it came to/ });
  await waitFor(() => expect(document.activeElement).toBe(heading));
  expect(screen.getAllByRole('table')).toHaveLength(2);
  expect(screen.getAllByText('Taken with one hand of nine, the most.')).toHaveLength(2);
  await userEvent.type(screen.getByRole('textbox', { name: 'What this room takes away' }), 'Ring Dee.');
  await userEvent.tab();
  await waitFor(() => expect(room()?.note).toBe('Ring Dee.'));
  expect(room()?.end).toBeDefined();
});

test('leads from the head of looking back to each of its parts', async () => {
  await begin();
  await chooseFirst();
  await chooseFirst();
  await press('Look back together');
  await screen.findByRole('heading', { level: 2, name: /^How it came to/ });
  expect(parts()).toEqual(['voices', 'votes', 'decided', 'road', 'room-note', 'take-away']);
  expect(parts().filter((part) => document.getElementById(part) === null)).toEqual([]);
});

test('leads to no part that looking back does not have before an ending', async () => {
  await begin();
  await chooseFirst();
  await press('Look back now');
  await screen.findByRole('heading', { level: 2, name: 'How far you came' });
  expect(parts()).toEqual(['votes', 'road', 'room-note', 'take-away']);
  expect(parts().filter((part) => document.getElementById(part) === null)).toEqual([]);
});

test('shows the moments that decided it, without a way to play them again', async () => {
  await begin();
  await press('Show the choices');
  await userEvent.click(screen.getByRole('radio', { name: 'A' }));
  await press('Go with A');
  await press('Go on');
  await chooseFirst();
  await press('Look back together');
  await screen.findByRole('heading', { level: 3, name: 'The moments that decided it' });
  expect(
    within(document.querySelector<HTMLElement>('.moments')!).getAllByRole('heading', { name: 'The door' }),
  ).toBeTruthy();
  expect(screen.queryByRole('link', { name: /^Play again/ })).toBeNull();
});

test('a room that stopped is gone on with where it was, and one that ended is looked back at', async () => {
  await begin();
  await chooseFirst();
  await press('Stop here');
  expect(document.activeElement).toBe(screen.getByRole('heading', { level: 2, name: 'Begin with your room' }));
  expect(screen.getByText(/nine people: stopped at “The door”\.$/)).toBeTruthy();
  await press(/^Go on with it/);
  await chooseFirst();
  await press('Stop here');
  expect(screen.getByText(/nine people: came to “It is evening”\.$/)).toBeTruthy();
  await press(/^Look back at it/);
  expect(await screen.findByRole('heading', { name: 'How this room voted' })).toBeTruthy();
});

test('time that is up leads to looking back from anywhere', async () => {
  await begin();
  await chooseFirst();
  await press('Look back now');
  expect(await screen.findByRole('heading', { level: 2, name: 'How far you came' })).toBeTruthy();
  expect(screen.getByText('Played', { exact: false }).textContent).toMatch(/with nine people\.$/);
});

test('a record that was erased meanwhile gets the whole room with its next move', async () => {
  await begin();
  await chooseFirst();
  await recordStore().eraseAll();
  await chooseFirst();
  await waitFor(() => expect(room()?.moves).toHaveLength(2));
});
