// @vitest-environment jsdom
import { act, cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { usePage } from '../../../../tests/unit/record/page.ts';
import { tab, useFreshBrowser } from '../../../../tests/unit/record/tabs.ts';
import { attemptsOf } from '../../../domain/assessment/attempt.ts';
import { readAnswers } from '../../../domain/assessment/coded-answers.ts';
import { decodePayload, encodePayload } from '../../../domain/assessment/payload.ts';
import type { RoundResponse } from '../../../domain/assessment/payload-shapes.ts';
import { NO_ROUND } from '../../../domain/assessment/rounds.ts';
import type { RecordStore } from '../../../storage/record/store.ts';
import { Participant } from './Participant.island.tsx';
import { CHECK, codeFrom, ROUND } from './round.examples.ts';

const browser = vi.hoisted(() => ({ store: undefined as RecordStore | undefined }));
vi.mock('../../../storage/record/record-store.ts', () => ({ recordStore: () => browser.store }));

useFreshBrowser();
usePage();
// Fetched once beforehand: how long that takes is not what is tested.
beforeAll(() => import('./HandOver.tsx'));

let store: RecordStore;
beforeEach(async () => {
  store = await tab();
  browser.store = store;
  Element.prototype.scrollIntoView = vi.fn();
});

const INVITATION = encodePayload('round', { ...ROUND, name: 'Ardcullen <b>' });
const form = <Participant assessment={CHECK} />;

async function open(hash = ''): Promise<void> {
  history.replaceState(null, '', `/${hash && `#${hash}`}`);
  render(form);
  await screen.findByRole('navigation', { name: 'Steps' });
}
const step = (): HTMLElement => document.querySelector<HTMLElement>('.step:not([data-away])')!;
/** The second option of every statement, by the quickest hand there is. */
const answerAll = (): void =>
  act(() => {
    for (const group of step().querySelectorAll('fieldset')) group.querySelectorAll('input')[1]!.click();
  });
const goOn = (): Promise<void> =>
  userEvent.click(within(step()).getByRole('button', { name: /^(Go on|See how to hand them over)$/ }));
const toTheEnd = async (): Promise<void> => {
  for (const _ of CHECK.steps) {
    answerAll();
    await goOn();
  }
  await screen.findByRole('heading', { name: 'Hand your answers over' });
};
/** What the link at the end holds. */
function handedOver(): RoundResponse {
  const link = document.querySelector('[data-link]')!.textContent;
  expect(link).toContain('/assessments/health-check/together/#JU1a.');
  const decoded = decodePayload('response', link);
  if (decoded.status !== 'read') throw new Error(decoded.words);
  return decoded.payload;
}

test('is in the page before any script runs, whole and to be answered', () => {
  const page = new DOMParser().parseFromString(renderToString(form), 'text/html');
  expect(page.querySelectorAll('section.step:not([data-away]) fieldset')).toHaveLength(8);
  expect(page.querySelectorAll('.step button')).toHaveLength(0);
});

test('leads whoever runs the session to the desk behind the form, and never somebody who came by a link', async () => {
  const desk = { name: 'Begin a round for the room' };
  await open();
  const way = screen.getByRole('link', desk);
  expect(way.getAttribute('href')).toBe('/assessments/health-check/together/');
  expect(step().compareDocumentPosition(way)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  answerAll();
  await goOn();
  expect(screen.queryByRole('link', desk)).toBeNull();
  cleanup();
  await open(INVITATION);
  expect(await screen.findByText(/^You answer for/)).toBeTruthy();
  expect(screen.queryByRole('link', desk)).toBeNull();
});

test('takes over what was answered before it ran', async () => {
  history.replaceState(null, '', `/#${INVITATION}`);
  const root = document.createElement('div');
  document.body.append(root);
  root.innerHTML = renderToString(form);
  root.querySelector<HTMLInputElement>('[name="data.ask"][value="some"]')!.checked = true;
  const island = await act(() => hydrateRoot(root, form));
  await screen.findByRole('navigation', { name: 'Steps' });
  expect(step().id).toBe('data');
  expect(root.querySelector<HTMLInputElement>('[name="data.ask"][value="some"]')!.checked).toBe(true);
  act(() => island.unmount());
  root.remove();
});

test('says before the first statement for whom one answers, as text, and again after a reload', async () => {
  await open(INVITATION);
  const words = 'You answer for “Ardcullen <b>”. Answer for yourself, not for your organisation.';
  expect(screen.getByText(words).closest('[role=status]')).not.toBeNull();
  answerAll();
  cleanup();
  await open('data');
  expect(screen.getByText(words)).toBeTruthy();
});

test.each([
  ['that lost its end', INVITATION.slice(0, -3), /^This code is not complete, or was changed on its way\./],
  ['that was cut inside an escape', `${INVITATION.slice(0, -3)}%`, /^This code is not complete/],
  ['of another version', INVITATION.replace('JU1o', 'JU2o'), /^This code was made by another version of this site\./],
  [
    'of another form',
    encodePayload('round', { ...ROUND, assessment: 'skills' }),
    /^This link belongs to another form\./,
  ],
  [
    'with somebody’s answers',
    codeFrom('person-1'),
    /^This is one person’s answers .* What is needed here is an invitation/,
  ],
  ['that is far too long', `${INVITATION}${'a'.repeat(200_000)}`, /^This link is too long to be an invitation\./],
])('says of a link %s what is wrong and what to do, and lets people answer', async (_, code, why) => {
  await open(code);
  const words = await screen.findByText(/You can also go on without it/);
  expect(words.textContent).toMatch(why);
  expect(words.textContent).toContain('or ask whoever runs the session for a new one');
  expect(words.closest('[role=status]')).not.toBeNull();
  expect(step().id).toBe('money');
});

test('hands over to whatever round there is where no link named one', async () => {
  await open();
  await toTheEnd();
  expect(handedOver().round).toBe(NO_ROUND);
  expect(screen.getByText(/^You came without the link of a round\./)).toBeTruthy();
});

test('asks for those parts alone that the link names, says which, and hands over nothing else', async () => {
  history.replaceState(null, '', `/?only=data#${INVITATION}`);
  render(form);
  await screen.findByRole('navigation', { name: 'Steps' });
  expect(step().id).toBe('data');
  expect(document.querySelectorAll('.step')).toHaveLength(1);
  expect(screen.getByText('You are asked for one part of the health check alone: Step data.')).toBeTruthy();
  answerAll();
  await goOn();
  await screen.findByRole('heading', { name: 'Hand your answers over' });
  const { round, answers } = handedOver();
  expect(round).toBe(ROUND.round);
  expect(Object.keys(readAnswers(CHECK, 'reader', answers).answers).map((id) => id.split('.')[0])).toEqual(
    Array.from({ length: 4 }, () => 'data'),
  );
  expect(screen.getByRole('link', { name: 'Go back to the statements' }).getAttribute('href')).toBe('#data');
});

test('asks for everything where the link names no part that there is', async () => {
  history.replaceState(null, '', '/?only=no-such-part');
  render(form);
  await screen.findByRole('navigation', { name: 'Steps' });
  expect(document.querySelectorAll('.step')).toHaveLength(2);
  expect(screen.queryByText(/^You are asked for/)).toBeNull();
});

test('names what is missing at its place, and moves focus there', async () => {
  await open();
  await goOn();
  const [first] = within(step()).getAllByRole('group');
  expect(first!.textContent).toContain('Choose an answer for “I did warn.”');
  expect(first!.contains(document.activeElement)).toBe(true);
});

test('lets somebody who is called away, or would rather leave a statement, hand over what is answered', async () => {
  await open(INVITATION);
  await goOn();
  const early = 'Hand over what you have answered';
  expect(within(step()).queryByRole('link', { name: early })).toBeNull();
  answerAll();
  await goOn();
  expect(within(step()).queryByRole('link', { name: early })).toBeNull();
  await goOn();
  await userEvent.click(within(step()).getByRole('link', { name: early }));
  await screen.findByRole('heading', { name: 'Hand your answers over' });
  expect(Object.keys(readAnswers(CHECK, 'reader', handedOver().answers).answers)).toHaveLength(4);
});

test('ends with a link that holds the answers, the round, and the kind of organisation only where it is said', async () => {
  await open(INVITATION);
  await toTheEnd();
  expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Hand your answers over' }));
  const { round, organisation, answers } = handedOver();
  expect([round, organisation]).toEqual([ROUND.round, '']);
  expect(Object.keys(readAnswers(CHECK, 'reader', answers).answers)).toHaveLength(8);
  await userEvent.click(screen.getByRole('radio', { name: /^Council/ }));
  expect(handedOver().organisation).toBe('council');
  expect(screen.getByText(/Your 8 answers, the kind of organisation you chose/)).toBeTruthy();
  await userEvent.click(screen.getByRole('radio', { name: /^I would rather not say/ }));
  expect(handedOver().organisation).toBe('');
});

test('hands changed answers over as those of the same person', async () => {
  await open(INVITATION);
  await toTheEnd();
  const before = handedOver();
  await userEvent.click(screen.getByRole('link', { name: 'Go back to the statements' }));
  act(() => {
    location.hash = 'money';
  });
  await userEvent.click(within(step()).getAllByRole('radio', { name: /^No chance came up/ })[0]!);
  act(() => {
    location.hash = 'hand-over';
  });
  await screen.findByRole('heading', { name: 'Hand your answers over' });
  expect(handedOver().response).toBe(before.response);
  expect(handedOver().answers).not.toEqual(before.answers);
});

/** Opens the link for one part alone, answers it, and goes to the end. */
async function partAlone(step: string): Promise<RoundResponse> {
  history.replaceState(null, '', `/?only=${step}#${INVITATION}`);
  render(form);
  await screen.findByRole('navigation', { name: 'Steps' });
  answerAll();
  await goOn();
  await screen.findByRole('heading', { name: 'Hand your answers over' });
  return handedOver();
}

test('hands over a part of a round, and later another and the whole, as one person', async () => {
  const part = await partAlone('data');
  cleanup();
  const other = await partAlone('money');
  cleanup();
  await open(INVITATION);
  expect(screen.getByText(/If they are yours, go on/)).toBeTruthy();
  answerAll();
  await goOn();
  expect(screen.queryByText(/If they are yours, go on/)).toBeNull();
  answerAll();
  await goOn();
  await screen.findByRole('heading', { name: 'Hand your answers over' });
  expect(handedOver().answers).toHaveLength(8);
  expect([other.response, handedOver().response]).toEqual([part.response, part.response]);
});

test('lets somebody else answer on the same device as another person, who sees nothing of what was answered before', async () => {
  const one = await partAlone('data');
  await userEvent.click(screen.getByRole('radio', { name: /^Council/ }));
  cleanup();
  await open(INVITATION);
  expect(screen.getByText(/^There are answers to this health check on this device already\./)).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Somebody else answers here' }));
  const asks = screen.getByRole('dialog', { name: 'Begin as somebody else?' });
  expect(attemptsOf(store.getSnapshot().log, CHECK)).toHaveLength(1);
  await userEvent.click(within(asks).getByRole('button', { name: 'Erase them and begin' }));
  expect(attemptsOf(store.getSnapshot().log, CHECK)).toEqual([]);
  expect(screen.queryByRole('button', { name: 'Somebody else answers here' })).toBeNull();
  expect(document.activeElement).toBe(within(step()).getByRole('heading', { level: 2 }));
  await toTheEnd();
  expect(handedOver().response).not.toBe(one.response);
  expect(handedOver().organisation).toBe('');
});

test('lets somebody answer afresh in a later round, as the same person, and keeps what they answered in the earlier one', async () => {
  await open(INVITATION);
  await toTheEnd();
  const earlier = handedOver();
  cleanup();
  await open(INVITATION);
  expect(screen.getByText(/^There are answers .* already, begun on \d+ \w+ \d{4}\./)).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'answer afresh' }));
  expect(screen.queryByText(/^There are answers/)).toBeNull();
  expect(document.activeElement).toBe(within(step()).getByRole('heading', { level: 2 }));
  expect(step().querySelectorAll('input:checked')).toHaveLength(0);
  await toTheEnd();
  expect(handedOver().response).toBe(earlier.response);
  expect(attemptsOf(store.getSnapshot().log, CHECK)).toHaveLength(2);
});

test('offers whoever has handed over to pass the device on, and begins for the next at the first statement', async () => {
  await open(INVITATION);
  expect(screen.queryByRole('button', { name: 'Somebody else answers here' })).toBeNull();
  await toTheEnd();
  const one = handedOver();
  await userEvent.click(screen.getByRole('button', { name: 'Somebody else answers here' }));
  await userEvent.click(screen.getByRole('button', { name: 'Leave them' }));
  expect(handedOver()).toEqual(one);
  await userEvent.click(screen.getByRole('button', { name: 'Somebody else answers here' }));
  await userEvent.click(screen.getByRole('button', { name: 'Erase them and begin' }));
  expect(step().id).toBe('money');
  expect(document.activeElement).toBe(within(step()).getByRole('heading', { level: 2 }));
  expect(step().querySelectorAll('input:checked')).toHaveLength(0);
  await toTheEnd();
  expect(handedOver().response).not.toBe(one.response);
});

test('says what the number with the answers is, and what it tells nobody', async () => {
  await open(INVITATION);
  await toTheEnd();
  const what = screen.getByRole('heading', { name: 'What is in it' }).nextElementSibling!.textContent;
  expect(what).toMatch(/a random number that this browser uses for this round alone/);
  expect(what).toMatch(/The link holds no name, and the number says nothing about you\./);
});

test('has nothing to hand over before anything is answered, and leads to the first step', async () => {
  history.replaceState(null, '', '/#hand-over');
  render(form);
  const end = await screen.findByRole('region', { name: 'Nothing to hand over yet' });
  expect(within(end).getByRole('link').getAttribute('href')).toBe('#money');
});

test('works where nothing can be stored, and says so', async () => {
  vi.stubGlobal('indexedDB', undefined);
  sessionStorage.setItem = () => {
    throw new DOMException('blocked', 'SecurityError');
  };
  await open(INVITATION);
  await toTheEnd();
  expect(handedOver().round).toBe(ROUND.round);
  expect(screen.getByRole('region', { name: 'What is kept' }).textContent).toContain('Not saved.');
});

test('leaves nothing in the tab on a shared computer, also of what was there before', async () => {
  const kept = vi.spyOn(sessionStorage, 'setItem');
  const removed = vi.spyOn(sessionStorage, 'removeItem');
  await open(INVITATION);
  expect(kept.mock.calls.map(([key]) => key)).toEqual(['joined-up:round:health-check']);
  await act(() => store.setShared(true));
  expect(removed.mock.calls.map(([key]) => key)).toContain('joined-up:round:health-check');
  kept.mockClear();
  await toTheEnd();
  await userEvent.click(screen.getByRole('radio', { name: /^Council/ }));
  expect(kept).not.toHaveBeenCalled();
});
