// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { act, screen, waitFor } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { expect, test, vi } from 'vitest';
import {
  chooseAll,
  done,
  heading,
  open,
  outcome,
  plays,
  press,
  pressButton,
  shown,
  story,
  usePlayerPage,
  ways,
} from '../../../tests/unit/player-page.tsx';
import { openingOf } from '../../domain/scenario/opening.ts';
import { wholeStory } from './Player.examples.ts';
import { Player } from './Player.island.tsx';

usePlayerPage();

const spoken = (): string =>
  [...document.querySelectorAll('[role="status"], [role="alert"], [aria-live]')]
    .map(({ textContent }) => textContent)
    .join(' ');

test('the first step and its choices are in the page before it runs, and choices lead to themselves', () => {
  const page = document.createElement('div');
  page.innerHTML = renderToString(<Player opening={openingOf(story)} facts={[]} />);
  expect(page.querySelector('h2')?.textContent).toBe('The door');
  expect([...page.querySelectorAll('.ways a')].map((a) => a.getAttribute('href')).toSorted()).toEqual([
    '#choose-knock',
    '#choose-ring',
    '#choose-tell',
    '#choose-wait',
  ]);
});

test('opens without taking focus', async () => {
  await open();
  expect(document.activeElement).toBe(document.body);
});

test('moves focus to the first heading of what a choice led to, before anything that can be pressed', async () => {
  await open();
  await press('Tell Ruth');
  const first = heading(outcome('Tell Ruth'));
  expect(document.activeElement).toBe(first);
  const view = document.querySelector('.view')!;
  for (const pressed of view.querySelectorAll('a, button, input')) {
    expect(first.compareDocumentPosition(pressed) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
  }
});

test('takes the old step out of the page, so that no one meets it by ear', async () => {
  await open();
  await press('Tell Ruth');
  expect(document.querySelectorAll('.view')).toHaveLength(1);
  expect(screen.queryByRole('heading', { name: 'The door' })).toBeNull();
  expect(screen.queryByText('The door is shut.')).toBeNull();
  expect(screen.getAllByRole('list', { name: 'What you can do' })).toHaveLength(1);
});

test('says nothing in a live region that focus says already', async () => {
  await open();
  await press(/^Ask Dee Marsh/);
  expect(spoken()).not.toMatch(/Dee/);
  await press('Tell Ruth');
  expect(spoken()).not.toMatch(/Tell Ruth|Ruth sits down|The table|trust/);
  expect(document.querySelectorAll('[role="status"] h2, [role="status"] .view')).toHaveLength(0);
});

test('asking somebody spends a conversation, opens a choice and moves focus to what they say', async () => {
  await open();
  expect(ways()).not.toContain('Stay with Dee');
  await press(/^Ask Dee Marsh/);
  expect(document.activeElement).toBe(heading('You ask Dee Marsh'));
  expect(screen.getByText('Dee thinks of the fall.')).toBeTruthy();
  expect(screen.getByText('No conversations left.')).toBeTruthy();
  expect(screen.queryByRole('link', { name: /^Ask / })).toBeNull();
  expect(ways().join()).toContain('Open to you now that you have asked. Stay with Dee');
  expect(plays()[0]?.moves).toMatchObject([{ does: 'ask', what: 'dee' }]);
});

test('goes back step by step, says what was chosen there, and on to where the play stands', async () => {
  await open();
  await chooseAll('Tell Ruth', 'Push on');
  await press('Back');
  await waitFor(() => expect(document.activeElement).toBe(heading(outcome('Tell Ruth'))));
  expect(ways()).toContain('You chose this. Push on');
  await press('Back');
  await waitFor(() => expect(document.activeElement).toBe(heading('The door')));
  expect(ways()).toContain('You chose this. Tell Ruth');
  expect(screen.queryByRole('link', { name: 'Back' })).toBeNull();
  await press('On to where you stopped');
  await waitFor(() => expect(document.activeElement).toBe(heading(outcome('Push on'))));
  expect(plays()[0]?.moves).toHaveLength(2);
});

test('goes back and forward with the browser', async () => {
  await open();
  await chooseAll('Tell Ruth', 'Push on');
  expect(location.hash).toBe('#at-yard');
  act(() => history.back());
  await waitFor(() => expect(document.activeElement).toBe(heading(outcome('Tell Ruth'))));
  expect(location.hash).toBe('#at-table');
  act(() => history.forward());
  await waitFor(() => expect(document.activeElement).toBe(heading(outcome('Push on'))));
});

test('choosing otherwise after going back takes back what came after', async () => {
  await open();
  await chooseAll('Tell Ruth', 'Push on');
  await press('Back');
  await press('Go back to the door');
  await waitFor(() => expect(document.activeElement).toBe(heading(outcome('Go back to the door'))));
  expect(done()).toEqual([['tell', 'return']]);
});

test('begins again in a play of its own, and keeps the other', async () => {
  await open();
  await press('Tell Ruth');
  await pressButton('Begin again');
  await waitFor(() => expect(document.activeElement).toBe(heading('The door')));
  await press('Wait for the key');
  expect(done()).toEqual([['tell'], ['wait']]);
});

test('is there again after the page was closed, and says so without moving focus', async () => {
  await open();
  await chooseAll('Tell Ruth', 'Push on');
  await open();
  expect(await screen.findByText(/You are back where you stopped\./)).toBeTruthy();
  expect(heading('The yard')).toBeTruthy();
  expect(document.activeElement).toBe(document.body);
});

test('every step has an address that a page can be opened with', async () => {
  await open();
  await chooseAll('Tell Ruth', 'Push on');
  await open('#at-table');
  expect(heading('The table')).toBeTruthy();
  expect(ways()).toContain('You chose this. Push on');
});

test('an address of a step where nobody has been leads there, and says by which way', async () => {
  await open('#at-yard');
  expect(await shown('The yard')).toBeTruthy();
  expect(screen.getByText(/This address leads into the middle of the story/)).toBeTruthy();
  expect(heading(outcome('Push on'))).toBeTruthy();
  expect(plays()).toEqual([]);
});

test('an address that names nothing shows the story from its beginning', async () => {
  await open('#at-nowhere');
  expect(await shown('The door')).toBeTruthy();
});

test('a place that is met twice has an address for each time', async () => {
  await open();
  await chooseAll('Tell Ruth', 'Go back to the door');
  expect(location.hash).toBe('#at-door.2');
  await open('#at-door');
  expect(ways()).toContain('You chose this. Tell Ruth');
});

test('shows choices in one order as often as a play is looked at, and in others in other plays', async () => {
  await open();
  await press('Tell Ruth');
  await press('Back');
  const order = (): string =>
    ways()
      .map((label) => label.replace('You chose this. ', ''))
      .join();
  await waitFor(() => expect(heading('The door')).toBeTruthy());
  const mine = order();
  await open('#at-door');
  expect(order()).toBe(mine);
  await pressButton('Begin again instead');
  const orders = new Set([mine]);
  for (let i = 0; i < 8; i += 1) {
    orders.add(order());
    await press('Wait for the key');
    await pressButton('Begin again');
  }
  expect(orders.size).toBeGreaterThan(1);
});

test('takes up a choice that was pressed before the page was ready', async () => {
  await open('#choose-ring');
  expect(await shown(outcome('Ring the agency'))).toBe(document.activeElement);
  expect(location.hash).toBe('#at-table');
  expect(plays()[0]?.moves).toMatchObject([{ what: 'ring' }]);
});

test('without a connection it notes the choice, says so, and goes on when the story has come', async () => {
  vi.mocked(fetch).mockRejectedValue(new TypeError('no connection'));
  await open();
  await press('Tell Ruth');
  await press('Push on');
  const words = await screen.findByText(/Your choice is noted, and the story goes on as soon as it is there\./);
  expect(words.closest('[role="status"]')).toBeTruthy();
  vi.mocked(fetch).mockResolvedValue(Response.json(wholeStory(story)));
  await pressButton('Try again');
  expect(await shown(outcome('Push on'))).toBe(document.activeElement);
});
