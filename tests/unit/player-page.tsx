import { render, screen, waitFor, within, cleanup } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, expect, vi } from 'vitest';
import { openingOf } from '../../src/domain/scenario/opening.ts';
import { keptPlays, type KeptPlay } from '../../src/domain/scenario/record.ts';
import type { Scenario } from '../../src/domain/scenario/scenario.ts';
import { recordStore } from '../../src/storage/record/record-store.ts';
import { doorStory, wholeStory } from '../../src/components/scenario/Player.examples.ts';
import { Player } from '../../src/components/scenario/Player.island.tsx';
import { DecisiveWorker } from './decisive-worker.ts';
import { useSettledStore } from './record/page.ts';

/** The story of this test. */
export let story: Scenario;
let edition = 0;

/** A page, a story and an empty record for each test of a file. */
export function usePlayerPage(): void {
  beforeEach(async () => {
    // A name of its own, because a page keeps the story that it has fetched.
    story = doorStory({ id: `the-door-${(edition += 1)}` });
    Element.prototype.scrollIntoView = vi.fn();
    vi.stubGlobal('Worker', DecisiveWorker);
    vi.stubGlobal(
      'fetch',
      vi.fn(() => Promise.resolve(Response.json(wholeStory(story)))),
    );
    await recordStore().eraseAll();
  });
  afterEach(() => {
    cleanup();
    vi.unstubAllGlobals();
  });
  useSettledStore();
}

export const plays = (): KeptPlay[] => keptPlays(recordStore().getSnapshot().log);
/** What was done in each play, by ids. */
export const done = (): string[][] => plays().map(({ moves }) => moves.map(({ what }) => what));
export const heading = (name: string | RegExp): HTMLElement => screen.getByRole('heading', { name });
export const shown = (name: string | RegExp): Promise<HTMLElement> => screen.findByRole('heading', { name });
export const press = (name: string | RegExp): Promise<void> => userEvent.click(screen.getByRole('link', { name }));
export const pressButton = (name: string | RegExp): Promise<void> =>
  userEvent.click(screen.getByRole('button', { name }));
/** The heading over what came of a choice. Names are worked out here without the space that a browser puts between two parts. */
export const outcome = (label: string): RegExp => new RegExp(`^You chose: ?${label}`);
export const ways = (): string[] =>
  within(screen.getByRole('list', { name: 'What you can do' }))
    .getAllByRole('link')
    .map(({ textContent }) => textContent);

/** Opens the story's page, at a part of it. */
export async function open(part = ''): Promise<void> {
  cleanup();
  history.replaceState(null, '', `/scenarios/the-door/${part}`);
  render(<Player opening={openingOf(story)} facts={[]} />);
  await waitFor(() => expect(document.querySelector('.under')?.hasAttribute('data-hydrated')).toBe(true));
}

export async function chooseAll(...labels: string[]): Promise<void> {
  for (const label of labels) {
    await waitFor(() => expect(ways()).toContain(label));
    await press(label);
  }
}
