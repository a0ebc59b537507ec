// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import {
  chooseAll,
  done,
  heading,
  open,
  outcome,
  plays,
  press,
  shown,
  story,
  usePlayerPage,
} from '../../../../tests/unit/player-page.tsx';
import { draftMove, draftPlay } from '../../../domain/scenario/record.ts';
import { recordStore } from '../../../storage/record/record-store.ts';
import { OLD_PLAY } from '../Player.examples.ts';

usePlayerPage();

async function lookBack(): Promise<HTMLElement> {
  await userEvent.click(await screen.findByRole('link', { name: 'Look back on it' }));
  return shown(/^How it came to/);
}

test('comes to an ending with what it cost, and looks back on the play with every part', async () => {
  await open();
  await chooseAll('Tell Ruth', 'Push on', 'Say good night');
  expect(await shown('It is evening')).toBeTruthy();
  expect(document.activeElement).toBe(heading(outcome('Say good night')));
  expect(screen.getByText('Dee lost an hour.')).toBeTruthy();
  const looking = await lookBack();
  await waitFor(() => expect(document.activeElement).toBe(looking));
  expect(document.querySelectorAll('.view')).toHaveLength(1);
  await shown('The moments that decided it');
  expect(screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual([
    'What it cost',
    'The road you took, and those you did not',
    'The moments that decided it',
    'What moved, and where',
    'What each of them would say',
    'What they saw, and you did not',
    'Pages behind these moments',
    'What would you do differently?',
    'Take it with you',
  ]);
  expect(screen.getByText('Dee’s trust began at “thin” and went to “steady” at “The door”.')).toBeTruthy();
  expect(
    within(screen.getAllByRole('list', { name: 'Roads you did not take here' })[0]!).getAllByRole('listitem'),
  ).toHaveLength(3);
});

test('plays again from a decision in a play of its own, and leaves the finished one as it is', async () => {
  await open();
  await chooseAll('Tell Ruth', 'Push on', 'Say good night');
  await lookBack();
  await userEvent.click(screen.getAllByRole('link', { name: /^Play again from here ?at “The yard”/ })[0]!);
  expect(await screen.findByText(/the play that you finished is kept as it is/)).toBeTruthy();
  await press('Leave without a word');
  expect(await shown('It is late')).toBeTruthy();
  expect(plays().map(({ moves, end }) => [moves.map(({ what }) => what).join(), end?.ending])).toEqual([
    ['tell,push,good-night', 'even'],
    ['tell,push,leave', 'late'],
  ]);
});

test('keeps what somebody would do differently with the play', async () => {
  await open();
  await chooseAll('Tell Ruth', 'Push on', 'Say good night');
  await lookBack();
  await userEvent.type(screen.getByRole('textbox', { name: 'One line, for yourself' }), 'Ring Dee first.');
  await userEvent.tab();
  await waitFor(() => expect(plays()[0]?.reflection).toBe('Ring Dee first.'));
  await open('#debrief');
  const field = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'One line, for yourself' });
  expect(field.value).toBe('Ring Dee first.');
});

test('offers to look back after a play that has ended, and says that there is nothing before any', async () => {
  await open('#debrief');
  expect(await shown('Nothing to look back on yet')).toBeTruthy();
  await userEvent.click(screen.getByRole('link', { name: 'Begin it' }));
  await shown('The door');
  await chooseAll('Tell Ruth', 'Push on', 'Say good night');
  await shown('It is evening');
  await open();
  expect(await screen.findByText(/^You came to an ending on/)).toBeTruthy();
  expect(heading('The door')).toBeTruthy();
});

test('tells an old play as far as the story still goes, says what has changed, and leaves the record alone', async () => {
  const whole = [...OLD_PLAY.keys()].flatMap((i) =>
    draftMove('old', story.id, OLD_PLAY.slice(0, i + 1), i === OLD_PLAY.length - 1 ? 'even' : undefined),
  );
  await recordStore().add([...draftPlay('old', story.id), ...whole]);
  await open('#debrief');
  const notice = (await screen.findByText(/^The story has changed since you played\./)).closest('div')!;
  expect(notice.textContent).toContain('One of your choices has other words now.');
  expect(
    within(notice)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent),
  ).toEqual([
    '“Sit down in the hall”: that step is no longer in the story.',
    'You asked Ruth Vale: that person can no longer be asked there.',
    '“Shout across the yard”: that choice is no longer in the story.',
    '“Say good night”: the story no longer comes to it this way.',
  ]);
  expect(heading('As far as today’s story goes')).toBeTruthy();
  expect(plays()[0]?.moves).toEqual(OLD_PLAY);
});

test('goes on from where the story and an old play part, in a play of its own', async () => {
  await recordStore().add([
    ...draftPlay('old', story.id, OLD_PLAY.slice(0, 2)),
    ...draftMove('old', story.id, OLD_PLAY.slice(0, 3)),
  ]);
  await open();
  expect(await shown('The table')).toBeTruthy();
  expect(screen.getByText(/The story has changed since/)).toBeTruthy();
  await press('Push on');
  expect(await shown(outcome('Push on'))).toBe(document.activeElement);
  expect(done()).toEqual([
    ['dee', 'tell', 'sit'],
    ['dee', 'tell', 'push'],
  ]);
});
