// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { HandedIn } from '../../../domain/assessment/handed-in.ts';
import { newRound } from '../../../domain/assessment/rounds.ts';
import { recordStore } from '../../../storage/record/record-store.ts';
import { HandIn } from './HandIn.tsx';

const DRAFT = newRound({ assessment: 'partnership', round: 'q1w2e3r4t5', name: 'Falls' });

function receive(texts: readonly string[]): HandedIn[] {
  return texts.map((text) =>
    text.includes('good')
      ? { status: 'added', words: 'One person’s answers were added.', drafts: [DRAFT] }
      : { status: 'refused', words: `No code in “${text}”.`, drafts: [] },
  );
}

function show() {
  const spy = vi.fn(receive);
  render(<HandIn label="Paste it" hint="Several at once." receive={spy} />);
  return {
    spy,
    user: userEvent.setup({ applyAccept: false }),
    field: screen.getByLabelText<HTMLTextAreaElement>('Paste it'),
  };
}

const scroll = vi.fn<(how: ScrollIntoViewOptions) => void>();
Element.prototype.scrollIntoView = scroll;
beforeEach(() => recordStore().eraseAll());
afterEach(() => {
  cleanup();
  scroll.mockClear();
});

test('keeps what can be used, says so and is empty again', async () => {
  const { user, field } = show();
  await user.type(field, 'a good code');
  await user.click(screen.getByRole('button', { name: 'Add it' }));
  expect(screen.getByRole('status').textContent).toBe('One person’s answers were added.');
  expect(field.value).toBe('');
  expect(document.activeElement).toBe(field);
  await waitFor(() =>
    expect(
      recordStore()
        .getSnapshot()
        .log.map(({ about }) => about),
    ).toEqual([DRAFT.about]),
  );
});

test('leaves what cannot be used where it was pasted, and says why', async () => {
  const { user, field } = show();
  await user.type(field, 'bad');
  await user.click(screen.getByRole('button', { name: 'Add it' }));
  expect(screen.getByRole('status').textContent).toBe('No code in “bad”.');
  expect(field.value).toBe('bad');
  expect(recordStore().getSnapshot().log).toEqual([]);
  await user.paste('a good code');
  expect(field.value).toBe('a good code');
  expect(screen.getByRole('status').textContent).toBe('');
});

test('asks for something where the field is empty', async () => {
  const { user, spy } = show();
  await user.click(screen.getByRole('button', { name: 'Add it' }));
  expect(screen.getByRole('status').textContent).toMatch(/^The field is empty\./);
  expect(spy).not.toHaveBeenCalled();
});

test('reads several files at once', async () => {
  const { user, spy } = show();
  const files = ['good', 'bad'].map((text) => new File([text], `${text}.json`));
  await user.upload(screen.getByLabelText('Choose files instead'), files);
  await waitFor(() =>
    expect(screen.getByRole('status').textContent).toBe('One person’s answers were added.No code in “bad”.'),
  );
  expect(spy).toHaveBeenCalledWith(['good', 'bad']);
});

test('does not read a file that is too large to hold answers', async () => {
  const { user, spy } = show();
  await user.upload(screen.getByLabelText('Choose files instead'), [new File(['x'.repeat(400_001)], 'large.json')]);
  await waitFor(() =>
    expect(screen.getByRole('status').textContent).toBe('One file was too large to hold answers, so it was not read.'),
  );
  expect(spy).not.toHaveBeenCalled();
});

test('shows what a stranger’s text says as text', async () => {
  const { user, field } = show();
  await user.click(field);
  await user.paste('<img src=x onerror="alert(1)">');
  await user.click(screen.getByRole('button', { name: 'Add it' }));
  expect(screen.getByRole('status').querySelector('img')).toBeNull();
});

test('brings what it says onto the screen, also where nothing was added', async () => {
  const { user, field } = show();
  await user.type(field, 'no code');
  expect(scroll).not.toHaveBeenCalled();
  await user.click(screen.getByRole('button', { name: 'Add it' }));
  expect(scroll).toHaveBeenCalledExactlyOnceWith({ block: 'nearest' });
  expect(document.activeElement).toBe(field);
});
