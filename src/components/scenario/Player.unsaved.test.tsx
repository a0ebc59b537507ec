// @vitest-environment jsdom
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openingOf } from '../../domain/scenario/opening.ts';
import { doorStory, wholeStory } from './Player.examples.ts';
import { Player } from './Player.island.tsx';

// This environment has no database, as a browser that blocks storage has none.

const STORY = doorStory();

beforeEach(() => {
  Element.prototype.scrollIntoView = vi.fn();
  vi.stubGlobal(
    'fetch',
    vi.fn(() => Promise.resolve(Response.json(wholeStory(STORY)))),
  );
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

test('where storage is blocked, a story plays to its debrief, and the page says that nothing is kept', async () => {
  render(<Player opening={openingOf(STORY)} facts={[]} />);
  const storage = screen.getByRole('region', { name: 'What is kept' });
  await waitFor(() => expect(storage.getAttribute('data-state')).toBe('unsaved'));
  for (const label of ['Tell Ruth', 'Push on', 'Say good night']) {
    await userEvent.click(await screen.findByRole('link', { name: label }));
  }
  await userEvent.click(await screen.findByRole('link', { name: 'Look back on it' }));
  expect(await screen.findByRole('heading', { name: 'How it came to “It is evening”' })).toBeTruthy();
  expect(storage.getAttribute('data-state')).toBe('unsaved');
  expect(storage.textContent).toMatch(/^Not saved\./);
});
