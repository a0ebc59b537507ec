// @vitest-environment jsdom
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { assessment } from '../../../domain/assessment/assessment.examples.ts';
import { decodePayload, encodePayload } from '../../../domain/assessment/payload.ts';
import { readAnswers } from '../../../domain/assessment/coded-answers.ts';
import { ColleagueForm } from './ColleagueForm.island.tsx';

const skills = assessment();
const ASKED = { assessment: 'skills', request: 'q1w2e3r4t5', steps: ['trust', 'listen'], name: 'Sam <b>' };
const CODE = encodePayload('request', ASKED);

// Fetched once beforehand: how long that takes is not what is tested.
beforeAll(() => Promise.all([import('./NoRequest.tsx'), import('./SendBack.tsx')]));
beforeEach(() => {
  sessionStorage.clear();
  Element.prototype.scrollIntoView = () => undefined;
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  history.replaceState(null, '', '/');
});

async function open(hash: string) {
  history.replaceState(null, '', `/#${hash}`);
  render(<ColleagueForm assessment={skills} />);
  await waitFor(() => expect(document.body.textContent).not.toContain('Looking for who asks you'));
  return userEvent.setup();
}

/** Answers every statement of the step that is shown with one of its options. */
async function answerAll(user: ReturnType<typeof userEvent.setup>, option: string) {
  const step = visibleStep();
  for (const group of within(step).getAllByRole('group')) {
    await user.click(within(group).getByRole('radio', { name: new RegExp(`^${option}`) }));
  }
}

function visibleStep(): HTMLElement {
  return document.querySelector<HTMLElement>('section.step:not([data-away])')!;
}

test('is in the page before any script runs, whole and to be answered', () => {
  const html = renderToString(<ColleagueForm assessment={skills} />);
  const page = new DOMParser().parseFromString(html, 'text/html');
  expect(page.querySelectorAll('section.step:not([data-away]) fieldset')).toHaveLength(12);
  expect(page.querySelectorAll('button')).toHaveLength(0);
  expect(page.body.textContent).toContain('I was not in a place to see this');
});

test('takes over what was answered before it ran', async () => {
  history.replaceState(null, '', `/#${CODE}`);
  const container = document.createElement('div');
  container.innerHTML = renderToString(<ColleagueForm assessment={skills} />);
  document.body.append(container);
  container.querySelector<HTMLInputElement>('input[name="trust.warn"][value=asked]')!.checked = true;
  render(<ColleagueForm assessment={skills} />, { container, hydrate: true });
  expect(container.querySelector<HTMLInputElement>('input[name="trust.warn"][value=asked]')!.checked).toBe(true);
  await waitFor(() =>
    expect(sessionStorage.getItem('joined-up:colleague/q1w2e3r4t5')).toContain('"trust.warn":{"value":"asked"'),
  );
  container.remove();
});

test('says without a request what it is for, and offers no form', async () => {
  await open('');
  expect(await screen.findByRole('heading', { name: 'Nobody has asked you here yet' })).toBeTruthy();
  expect(screen.queryByRole('radio')).toBeNull();
});

test('opens a request that is pasted', async () => {
  const user = await open('');
  await user.click(await screen.findByLabelText(/Paste it, or the whole message$/));
  await user.paste(`Would you? https://example.org/#${CODE}`);
  await user.click(screen.getByRole('button', { name: 'Open it' }));
  expect(screen.getByRole('heading', { name: 'Step trust' })).toBeTruthy();
});

test('says what is wrong with a link that lost its end', async () => {
  await open(CODE.slice(0, -2));
  expect(await screen.findByRole('heading', { name: 'This link cannot be opened' })).toBeTruthy();
  expect(screen.getByRole('status').textContent).toMatch(/^This code is not complete/);
});

test('says who asks and about how much, as text, before the first statement', async () => {
  await open(CODE);
  expect(screen.getByRole('region', { name: 'Who asks' }).textContent).toMatch(
    /^Sam <b> asks you: eight statements, about five minutes\./,
  );
  expect(document.activeElement).toBe(document.body);
});

test('asks only what was asked for, in the words for colleagues, one step at a time', async () => {
  const user = await open(CODE);
  const step = visibleStep();
  expect(step.id).toBe('trust');
  expect(within(step).getByRole('group', { name: /this person …\s*They did warn\.$/ })).toBeTruthy();
  await answerAll(user, 'They found out');
  await user.click(within(step).getByRole('button', { name: 'Go on' }));
  expect(visibleStep().id).toBe('listen');
  expect(document.activeElement?.textContent).toBe('Step listen');
  expect(location.hash).toBe('#listen');
});

test('says what is missing at its place, and moves focus there', async () => {
  const user = await open(CODE);
  await user.click(within(visibleStep()).getByRole('button', { name: 'Go on' }));
  expect(visibleStep().id).toBe('trust');
  const [first] = within(visibleStep()).getAllByRole('group');
  expect(first?.textContent).toContain('Choose an answer for “They did warn.”');
  expect(document.activeElement?.getAttribute('name')).toBe('trust.warn');
});

test('ends with a code that holds every answer and the number of the request, and keeps its own number', async () => {
  const user = await open(CODE);
  await answerAll(user, 'They found out');
  await user.click(within(visibleStep()).getByRole('button', { name: 'Go on' }));
  await answerAll(user, 'I was not in a place');
  await user.click(within(visibleStep()).getByRole('button', { name: 'Make the link to send back' }));
  expect(await screen.findByRole('heading', { name: 'Not sent yet: send this link back' })).toBeTruthy();
  const link = await screen.findByText(/\/assessments\/skills\/#JU1v\./);
  const decoded = decodePayload('view', link.textContent);
  if (decoded.status !== 'read') throw new Error(decoded.words);
  const { answers } = readAnswers(skills, 'colleague', decoded.payload.answers);
  expect(decoded.payload.request).toBe('q1w2e3r4t5');
  expect(Object.keys(answers)).toHaveLength(8);
  expect(answers['trust.warn']?.value).toBe('never');
  expect(answers['listen.mend']?.value).toBe('not-seen');

  cleanup();
  await open('send');
  const again = await screen.findByText(/\/assessments\/skills\/#JU1v\./);
  expect(again.textContent).toBe(link.textContent);
});

test('brings answers back after a reload, and asks again where a statement reads differently', async () => {
  const user = await open(CODE);
  await user.click(within(visibleStep()).getAllByRole('radio', { name: /^They found out/ })[0]!);
  cleanup();
  await open('listen');
  expect(visibleStep().id).toBe('listen');
  expect(document.querySelector<HTMLInputElement>('input[name="trust.warn"]:checked')?.value).toBe('never');

  cleanup();
  const key = 'joined-up:colleague/q1w2e3r4t5';
  sessionStorage.setItem(key, sessionStorage.getItem(key)!.replace(/"wording":"[^"]*"/, '"wording":"older"'));
  await open('trust');
  expect(document.querySelector('input[name="trust.warn"]:checked')).toBeNull();
});

test('says that a reload loses everything where the browser keeps nothing', async () => {
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('blocked', 'SecurityError');
  });
  const user = await open(CODE);
  await user.click(within(visibleStep()).getAllByRole('radio', { name: /^They found out/ })[0]!);
  expect(screen.getByRole('region', { name: 'Who asks' }).textContent).toContain('This browser keeps nothing here');
});

test('begins afresh for another request, and keeps the first for itself', async () => {
  const user = await open(CODE);
  await user.click(within(visibleStep()).getAllByRole('radio', { name: /^They found out/ })[0]!);
  cleanup();
  await open(encodePayload('request', { ...ASKED, request: 'another-one', name: 'Dee' }));
  expect(screen.getByRole('region', { name: 'Who asks' }).textContent).toMatch(/^Dee asks you/);
  expect(document.querySelector('input:checked')).toBeNull();
  expect(sessionStorage.getItem('joined-up:colleague/q1w2e3r4t5')).not.toBeNull();
});
