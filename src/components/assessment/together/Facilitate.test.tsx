// @vitest-environment jsdom
import { act, cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderToString } from 'react-dom/server';
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { usePage } from '../../../../tests/unit/record/page.ts';
import { tab, useFreshBrowser } from '../../../../tests/unit/record/tabs.ts';
import { aboutAction, newRound, NO_ROUND, roundsOf, type KeptRound } from '../../../domain/assessment/rounds.ts';
import type { EntryDraft } from '../../../domain/record/entry.ts';
import type { RecordStore } from '../../../storage/record/store.ts';
import { Facilitate } from './Facilitate.island.tsx';
import { BEGUN, CHECK, codeFrom, fileFrom, people, ROUND } from './round.examples.ts';

const browser = vi.hoisted(() => ({ store: undefined as RecordStore | undefined }));
vi.mock('../../../storage/record/record-store.ts', () => ({ recordStore: () => browser.store }));

useFreshBrowser();
usePage();
// Fetched once beforehand: how long that takes is not what is tested.
beforeAll(() => import('./RoundDesk.tsx'));

let store: RecordStore;
beforeEach(async () => {
  store = await tab();
  browser.store = store;
  history.replaceState(null, '', '/');
});

async function open(drafts: readonly EntryDraft[] = [], hash = ''): Promise<void> {
  if (drafts.length > 0) await store.add(drafts);
  history.replaceState(null, '', `/${hash}`);
  render(<Facilitate assessment={CHECK} />);
  if (drafts.length > 0) await screen.findByRole('heading', { name: 'Take answers in' });
}
const kept = (): KeptRound[] => roundsOf(store.getSnapshot().log, CHECK.id);
const press = (name: string | RegExp): Promise<void> => userEvent.click(screen.getByRole('button', { name }));
const heading = (name: string): HTMLElement => screen.getByRole('heading', { level: 2, name });
const takeIn = (): HTMLElement => screen.getByRole('region', { name: 'Take answers in' });
/** What is said of answers that were pasted or chosen as files. */
const saidOfAnswers = (): string => takeIn().querySelector('.hand-in [role=status]')!.textContent;
const paste = async (text: string): Promise<void> => {
  const field = screen.getByLabelText('Paste links, codes or whole messages');
  if (document.activeElement !== field) await userEvent.click(field);
  await userEvent.paste(text);
  await press('Add it');
};
const result = (): HTMLElement => screen.getByRole('region', { name: 'Look together' });

test('offers nothing before it runs that would not work then', () => {
  expect(renderToString(<Facilitate assessment={CHECK} />)).not.toContain('<input');
});

test('begins a round under its name, with focus on it at the top of the screen, and shows the link to hand out', async () => {
  const scrolled = vi.spyOn(Element.prototype, 'scrollIntoView');
  await open();
  const said = document.querySelector('.after-form > [role=status]')!;
  expect(said.textContent).toBe('');
  await userEvent.type(screen.getByLabelText('The partnership’s name (if you like)'), ROUND.name);
  await press('Begin a round');
  expect(document.activeElement).toBe(await screen.findByRole('heading', { level: 2, name: ROUND.name }));
  expect(scrolled.mock.contexts.at(-1)).toBe(document.activeElement);
  expect(scrolled).toHaveBeenLastCalledWith({ block: 'start' });
  expect(said.textContent).toBe('The round is begun. Hand out its link, or show its QR code.');
  expect((await screen.findByText(/\/assessments\/health-check\/#JU1o\./)).textContent).toContain(kept()[0]!.round);
});

test('counts people in words, and shows no answer before three have come', async () => {
  await open([BEGUN, ...people([['nhs', 'some']])]);
  expect(screen.getByText(/^One person has answered\. Answers appear when three people’s have come/)).toBeTruthy();
  expect(screen.queryByRole('heading', { name: 'Look together' })).toBeNull();
  await paste(`Here: ${codeFrom('second')} and ${codeFrom('third-one')}`);
  expect(saidOfAnswers()).toBe('Two people’s answers were added.');
  expect(await screen.findByText('Answers of three people are here.')).toBeTruthy();
  expect(result()).toBeTruthy();
});

test('takes answers in that a link brings, says so in a region that was there, and cleans the address', async () => {
  await open([BEGUN], `#${codeFrom('by-link')}`);
  const said = document.querySelector('.after-form > [role=status]')!;
  await waitFor(() => expect(said.textContent).toBe('One person’s answers were added.'));
  expect(location.hash).toBe('#round');
  expect(document.activeElement).toBe(heading(ROUND.name));
  expect(kept()[0]!.responses.map(({ id }) => id)).toEqual(['by-link']);
});

test('takes a link in that comes while the desk is open', async () => {
  await open([BEGUN]);
  act(() => {
    location.hash = codeFrom('later-on');
  });
  await waitFor(() => expect(kept()[0]!.responses.map(({ id }) => id)).toEqual(['later-on']));
});

test.each([
  ['a round of another computer', codeFrom('by-link'), /^These answers belong to a round that is not on this device/],
  ['no round', codeFrom('by-link', 'some', { round: NO_ROUND }), /^Begin a round first/],
])('says what helps where a link with answers to %s comes to an empty desk', async (_, code, words) => {
  await open([], `#${code}`);
  expect(await screen.findByText(words)).toBeTruthy();
  expect(store.getSnapshot().log).toEqual([]);
});

describe('with a later round that is shown', () => {
  const LATER = newRound({ ...ROUND, round: 'later-round', name: 'A year on' });
  const TO_THE_FIRST = new RegExp(`^One person’s answers were added to ${ROUND.name}, \\d+ \\w+ \\d{4}\\.$`);
  beforeEach(async () => {
    await open([BEGUN]);
    await store.add([LATER]);
    expect(await screen.findByRole('heading', { level: 2, name: 'A year on' })).toBeTruthy();
  });

  test('adds answers that a link brings to the round they name, says which, and shows that one', async () => {
    act(() => {
      location.hash = codeFrom('by-link');
    });
    expect(await screen.findByRole('heading', { level: 2, name: ROUND.name })).toBeTruthy();
    expect(document.querySelector('.after-form > [role=status]')!.textContent).toMatch(TO_THE_FIRST);
    expect(kept().map(({ responses }) => responses.length)).toEqual([0, 1]);
  });

  test('adds answers that are pasted to the round they name, says which, and stays where it is', async () => {
    await paste(codeFrom('pasted'));
    expect(saidOfAnswers()).toMatch(TO_THE_FIRST);
    expect(heading('A year on')).toBeTruthy();
    expect(kept().map(({ responses }) => responses.length)).toEqual([0, 1]);
  });

  test('adds answers from files to the rounds they name', async () => {
    await userEvent.upload(screen.getByLabelText('Choose files instead'), [
      fileFrom('file-one'),
      fileFrom('file-two', 'some', { round: 'later-round' }),
    ]);
    await waitFor(() => expect(kept().map(({ responses }) => responses.length)).toEqual([1, 1]));
    expect(heading('A year on')).toBeTruthy();
  });
});

test.each([
  [
    'for a round that is not here',
    codeFrom('person-x', 'some', { round: 'not-this-one' }),
    expect.stringMatching(/^These answers belong to a round that is not on this device, so nothing was added here\./),
  ],
  [
    'to another form',
    codeFrom('person-x', 'some', { assessment: 'skills' }),
    'These answers belong to another form, so nothing was added here.',
  ],
  [
    'that lost their end',
    codeFrom('person-x').slice(0, -2),
    'This code is not complete, or was changed on its way. Ask for it again, or ask for it as a file.',
  ],
  [
    'of another version',
    codeFrom('person-x').replace('JU1a', 'JU9a'),
    'This code was made by another version of this site. Load the page again, and try once more.',
  ],
  [
    'in no code at all',
    '<img src=x onerror=alert(1)>',
    'There is no code in this text. Copy the whole message or the whole link, and paste it again.',
  ],
])('refuses answers %s, says why, and leaves the text where it is', async (_, text, words) => {
  await open([BEGUN]);
  await paste(text);
  expect(saidOfAnswers()).toEqual(words);
  expect(takeIn().querySelector('img')).toBeNull();
  expect(screen.getByLabelText<HTMLTextAreaElement>('Paste links, codes or whole messages').value).toBe(text);
  expect(kept()[0]!.responses).toEqual([]);
});

test('counts the same answers once, and newer ones of the same person in the place of the old', async () => {
  await open([BEGUN]);
  await paste(codeFrom('same-one'));
  await paste(codeFrom('same-one'));
  expect(saidOfAnswers()).toBe('One person’s answers are here already, and were not added again.');
  await paste(codeFrom('same-one', 'never'));
  expect(saidOfAnswers()).toMatch(/^Somebody who had answered before handed in newer answers\./);
  expect(kept()[0]!.responses.map(({ answers }) => answers['money.warn']?.value)).toEqual(['never']);
});

test('reads answers from files, several at once, and those of people who came without the link', async () => {
  await open([BEGUN]);
  await userEvent.upload(screen.getByLabelText('Choose files instead'), [
    fileFrom('file-one'),
    fileFrom('file-two', 'some', { round: NO_ROUND }),
    new File(['{"format":"something-else"}'], 'else.json'),
  ]);
  await waitFor(() =>
    expect(saidOfAnswers()).toBe(
      'Two people’s answers were added.This file does not hold anything that can be read here. Ask for it again, or ask for the code.',
    ),
  );
  expect(kept()[0]!.responses).toHaveLength(2);
});

test.each([
  ['a group of two beside one of three', { nhs: 3, council: 2 }],
  ['two who could be worked out from the rest', { nhs: 4, council: 4, voluntary: 2 }],
  ['one who named no organisation', { nhs: 3, '': 1 }],
])('never shows %s apart, by name or by taking away', async (_, sizes) => {
  const of = Object.entries(sizes).flatMap(([organisation, size]) =>
    Array.from({ length: size }, () => [organisation, 'some'] as const),
  );
  await open([BEGUN, ...people(of)]);
  const names = new Map<string, string>(CHECK.organisations.map(({ id, label }) => [id, label]));
  const apart = [...result().querySelectorAll('.seen b')].map(({ textContent }) => textContent);
  const small = Object.entries(sizes).filter(([, size]) => size < 3);
  for (const [organisation] of small) expect(apart).not.toContain(`${names.get(organisation) ?? ''}:`);
  const named = Object.entries(sizes).filter(([id]) => apart.includes(`${names.get(id) ?? ''}:`));
  const rest = of.length - named.reduce((total, [, size]) => total + size, 0);
  expect(rest === of.length || rest === 0 || rest >= 3).toBe(true);
});

test('takes back what it said of a bad paste when a sheet from paper is added, and the other way round', async () => {
  await open([BEGUN]);
  const saidOfSheets = (): string => takeIn().querySelector('.sheet-entry [role=status]')!.textContent;
  await paste('no code');
  expect(saidOfAnswers()).toMatch(/^There is no code in this text\./);
  await userEvent.click(screen.getByText('Type in answers from paper'));
  await userEvent.click(takeIn().querySelectorAll('.sheet-entry input')[0]!);
  await press('Add this sheet');
  expect(saidOfSheets()).toMatch(/^Added\. One sheet/);
  expect(saidOfAnswers()).toBe('');
  expect(screen.getByLabelText<HTMLTextAreaElement>('Paste links, codes or whole messages').value).toBe('no code');
  await press('Add it');
  expect(saidOfAnswers()).toMatch(/^There is no code in this text\./);
  expect(saidOfSheets()).toBe('');
});

test('takes back what a link was refused for when answers come in another way', async () => {
  await open([BEGUN], `#${codeFrom('person-x', 'some', { round: 'not-this-one' })}`);
  const said = document.querySelector('.after-form > [role=status]')!;
  await waitFor(() => expect(said.textContent).toMatch(/^These answers belong to a round that is not on this device/));
  await paste(codeFrom('person-y'));
  expect(saidOfAnswers()).toBe('One person’s answers were added.');
  expect(said.textContent).toBe('');
});

test('makes a link for some parts alone, says which, and remembers them for the tab', async () => {
  await open([BEGUN]);
  const link = (): string => document.querySelector('[data-link]')!.textContent;
  expect(link()).toMatch(/\/assessments\/health-check\/#JU1o\./);
  expect(screen.getByText('The link asks for everything: eight statements.')).toBeTruthy();
  await userEvent.click(screen.getByText('Ask for some parts alone'));
  const parts = within(screen.getByRole('group', { name: 'Which parts?' }));
  await userEvent.click(parts.getByRole('checkbox', { name: 'Step data' }));
  expect(link()).toMatch(/\/assessments\/health-check\/\?only=data#JU1o\./);
  expect(screen.getByText(/ask for Step data: four statements\./).getAttribute('role')).toBe('status');
  cleanup();
  render(<Facilitate assessment={CHECK} />);
  await screen.findByRole('heading', { name: 'Take answers in' });
  expect(link()).toContain('?only=data#');
  await userEvent.click(screen.getByRole('checkbox', { name: 'Step data' }));
  expect(link()).not.toContain('?only=');
  expect(screen.getByText('Ask for some parts alone').closest('details')!.open).toBe(true);
});

test('hands out a round by its link alone, because no page takes its code or its file', async () => {
  await open([BEGUN]);
  const part = within(screen.getByRole('region', { name: 'Hand out the link' }));
  expect(part.getByRole('button', { name: 'Copy the link' })).toBeTruthy();
  expect(part.queryByRole('button', { name: 'Save as a file' })).toBe(null);
  expect(part.queryByText(/^The code alone/)).toBe(null);
});

/** As many as a result needs. They answered the first part, and nobody the second. */
const THREE = people([
  ['', 'some'],
  ['', 'some'],
  ['', 'never'],
]);

test('leads past a long result to everything that follows it', async () => {
  await open([BEGUN, ...THREE]);
  const places = within(await screen.findByRole('navigation', { name: 'On this desk' }));
  for (const link of places.getAllByRole('link')) {
    const heading = document.getElementById(link.getAttribute('href')!.slice(1))!;
    expect(heading.tagName).toBe('H3');
    expect(heading.textContent).toBe(link.textContent);
    expect(heading.tabIndex).toBe(-1);
  }
});

test('leaves out a part of which nobody answered a statement, and says so', async () => {
  await open([BEGUN, ...THREE]);
  expect(await screen.findByText('Nobody answered a statement on Step data, so that is left out below.')).toBeTruthy();
  expect(result().textContent).toContain('Step money');
  expect(result().textContent).not.toContain('Step data');
});

test('asks before it erases a round, leaves it when told to, and says when it is gone', async () => {
  await open([BEGUN, ...people([['nhs', 'some']])]);
  await press('Erase this round');
  await press('Keep it');
  expect(kept()).toHaveLength(1);
  await press('Erase this round');
  expect(within(screen.getByRole('dialog')).getByText(/The answers of one person/)).toBeTruthy();
  await press('Erase it');
  expect(kept()).toEqual([]);
  expect(document.activeElement).toBe(heading('Begin a round'));
  expect(screen.getByText('The round is gone, and everything that was answered in it.')).toBeTruthy();
});

test('tells rounds apart, and shows the one that is chosen', async () => {
  await open([BEGUN]);
  await store.add([newRound({ ...ROUND, round: 'later-round', name: 'A year on' })]);
  const rounds = within(await screen.findByRole('navigation', { name: 'Rounds' }));
  expect(rounds.getAllByRole('button').map((one) => one.getAttribute('aria-pressed'))).toEqual(['true', 'false']);
  await userEvent.click(rounds.getByRole('button', { name: new RegExp(`^${ROUND.name}, \\d+ \\w+ \\d{4}$`) }));
  expect(heading(ROUND.name)).toBeTruthy();
  expect(document.querySelector('.after-form > [role=status]')!.textContent).toMatch(
    new RegExp(`^You are looking at ${ROUND.name}, \\d+ \\w+ \\d{4}\\.$`),
  );
});

test('has what the same partnership agreed last at hand before anybody has answered', async () => {
  const agreed = { what: 'Ring before noon', who: 'Dee', by: '2026-12-01' };
  await open([BEGUN]);
  expect(screen.queryByText(/^Read aloud first/)).toBeNull();
  await store.add([{ kind: 'action', version: 1, about: aboutAction(ROUND.round, 'a1'), body: agreed }]);
  await store.add([newRound({ ...ROUND, round: 'later-round' })]);
  const summary = await screen.findByText(/^Read aloud first: what you agreed on \d+ \w+ \d{4}$/);
  await userEvent.click(summary);
  expect(screen.getByRole('list', { name: summary.textContent }).textContent).toContain('Ring before noon');
});

test('gives the time of two rounds of one name and one day', async () => {
  await open([BEGUN]);
  await store.add([newRound({ ...ROUND, round: 'later-round' })]);
  const rounds = within(await screen.findByRole('navigation', { name: 'Rounds' }));
  const names = rounds.getAllByRole('button').map(({ textContent }) => textContent);
  for (const name of names) expect(name).toMatch(new RegExp(`^${ROUND.name}, \\d+ \\w+ \\d{4}, \\d\\d:\\d\\d`));
  expect(new Set(names).size).toBe(2);
});

test('works where nothing can be stored, and says so', async () => {
  vi.stubGlobal('indexedDB', undefined);
  await open();
  await press('Begin a round');
  await screen.findByRole('heading', { name: 'Take answers in' });
  const from = (response: string): string => codeFrom(response, 'some', { round: NO_ROUND });
  await paste([from('first-one'), from('second-one'), from('third-one')].join(' '));
  expect(await screen.findByText('Answers of three people are here.')).toBeTruthy();
  expect(screen.getByRole('region', { name: 'What is kept' }).textContent).toContain('Not saved.');
});
