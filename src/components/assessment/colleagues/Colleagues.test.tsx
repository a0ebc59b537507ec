// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { act, cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { useSettledStore } from '../../../../tests/unit/record/page.ts';
import { answered, assessment } from '../../../domain/assessment/assessment.examples.ts';
import { codeAnswers } from '../../../domain/assessment/coded-answers.ts';
import { encodePayload } from '../../../domain/assessment/payload.ts';
import { newRequest, requestsOf } from '../../../domain/assessment/requests.ts';
import { questionsOf } from '../../../domain/assessment/wording.ts';
import type { EntryDraft } from '../../../domain/record/entry.ts';
import { draft } from '../../../domain/record/understand.ts';
import { recordStore } from '../../../storage/record/record-store.ts';
import { useAttempt } from '../use-attempt.ts';
import { Colleagues } from './Colleagues.tsx';

const skills = assessment();
const REQUEST = 'q1w2e3r4t5';
const begun: EntryDraft = draft('attempt', 'attempt/a1', {
  assessment: 'skills',
  steps: skills.steps.map(({ id }) => id),
});
const asked = newRequest({ assessment: 'skills', request: REQUEST, attempt: 'a1', steps: ['trust'], name: 'Sam' });

function ownAnswer(question: string, value: string): EntryDraft {
  const { wording = '' } = skills.steps.flatMap(questionsOf).find(({ id }) => id === question) ?? {};
  return draft('answer', `attempt/a1/answer/${question}`, { assessment: 'skills', question, value, wording });
}

function code(view: string, first = 'some', request = REQUEST): string {
  const given = Object.entries(answered('trust', [first, 'asked', 'never', 'not-seen']));
  const answers = codeAnswers(
    skills,
    'colleague',
    given.map(([question, value]) => ({ question, value })),
  );
  return encodePayload('view', { assessment: 'skills', request, view, answers });
}

function Part({ returned, onTaken = () => undefined }: { returned?: string; onTaken?: () => void }) {
  const used = useAttempt(skills, skills.steps);
  return <Colleagues assessment={skills} used={used} returned={returned} onTaken={onTaken} />;
}

async function show(drafts: readonly EntryDraft[], returned?: string) {
  await recordStore().add(drafts);
  const shown = render(<Part {...(returned !== undefined && { returned })} />);
  return { ...shown, user: userEvent.setup() };
}

const kept = () => requestsOf(recordStore().getSnapshot().log, 'skills');
const said = () => screen.getAllByRole('status')[0]?.textContent;

beforeEach(() => recordStore().eraseAll());
useSettledStore();
afterEach(cleanup);

test('asks for the reader’s own answers first', async () => {
  await show([]);
  expect(screen.getByText(/^Answer first yourself/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Make the link' })).toBeNull();
});

test('leads on to a plan once somebody has answered', async () => {
  await show([begun, asked], code('v1aaaa'));
  expect((await screen.findByRole('link', { name: 'Plan what you will try' })).getAttribute('href')).toBe('#plan');
});

test('makes a link that says what the reader is called and what they ask about, and sends nothing', async () => {
  const { user } = await show([begun]);
  await user.type(screen.getByLabelText(/^What your colleagues call you/), ' Sam ');
  await user.click(screen.getByRole('checkbox', { name: 'Step listen' }));
  await user.click(screen.getByRole('button', { name: 'Make the link' }));
  const link = await screen.findByText(/\/assessments\/skills\/colleague\/#JU1q\.skills\./);
  expect(link.textContent).toContain('.trust_influence.');
  expect(kept()).toMatchObject([{ name: 'Sam', attempt: 'a1', steps: ['trust', 'influence'], views: [] }]);
  expect(said()).toBe('The link is made and stands below. Send it yourself: this page sends nothing.');
  expect(
    screen.getByText(/^The link holds the name “Sam”, what you ask about \(Step trust and Step influence\)/),
  ).toBeTruthy();
  expect(document.activeElement).toBe(screen.getByRole('heading', { level: 2 }));
});

test('says of a link without a name what it holds before what it does not', async () => {
  const { user } = await show([begun]);
  await user.click(screen.getByRole('button', { name: 'Make the link' }));
  expect((await screen.findByText(/^The link holds/)).textContent).toMatch(
    /^The link holds what you ask about \(.*\) and a number .* None of your answers are in it, and no name\./,
  );
});

test('makes no link that asks about nothing', async () => {
  const { user } = await show([begun]);
  for (const box of screen.getAllByRole('checkbox')) await user.click(box);
  await user.click(screen.getByRole('button', { name: 'Make the link' }));
  expect(screen.getByRole('group', { name: 'What you ask about' }).textContent).toContain('Choose at least one.');
  expect(kept()).toEqual([]);
});

test('adds a code that the page was opened with, once, and says so', async () => {
  const { rerender } = await show([begun, asked], code('v1aaaa'));
  await waitFor(() => expect(said()).toBe('One person’s answers were added.'));
  expect(kept()[0]?.views.map(({ id }) => id)).toEqual(['v1aaaa']);
  rerender(<Part />);
  rerender(<Part returned={code('v1aaaa')} />);
  await waitFor(() => expect(said()).toBe('One person’s answers are here already, and were not added again.'));
  expect(kept()[0]?.views).toHaveLength(1);
});

test('says that answers to somebody else’s request do not belong here', async () => {
  await show([begun, asked], code('v1aaaa', 'some', 'another-one'));
  await waitFor(() => expect(said()).toMatch(/^These answers belong to a request that is not in this browser/));
  expect(kept()[0]?.views).toEqual([]);
});

test('shows how many have come, and no answer before the third', async () => {
  await show([begun, ownAnswer('trust.warn', 'some'), asked], code('v1aaaa'));
  await screen.findByText(/^One person has answered\./);
  const user = userEvent.setup();
  await user.click(screen.getByLabelText('Paste the link, the code or the whole message'));
  await user.paste(code('v2aaaa', 'asked'));
  await user.click(screen.getByRole('button', { name: 'Add it' }));
  await screen.findByText(/^Two people have answered\./);
  expect(screen.queryByText('They did warn.')).toBeNull();
  expect(document.body.textContent).not.toContain('They found out another way');
});

test('shows three answers as a spread beside the reader’s own, and by no person', async () => {
  const { container, user } = await show([begun, ownAnswer('trust.warn', 'some'), asked]);
  await user.click(screen.getByLabelText('Paste the link, the code or the whole message'));
  await user.paste([code('v1aaaa'), code('v2aaaa', 'asked'), code('v3aaaa', 'asked')].join('\n'));
  await user.click(screen.getByRole('button', { name: 'Add it' }));
  const rows = await screen.findByRole('list', { name: 'Answers of three people to: They did warn.' });
  expect(
    within(rows)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent),
  ).toContain('I told them when they asked2 people');
  expect(screen.getByText(/You chose “I told them first, some of the times”; so did one of them\.$/)).toBeTruthy();
  expect(container.textContent).not.toMatch(/v[123]aaaa/);
});

test('leads from where the third answers were added to what they show, and says only what was added last', async () => {
  const { user } = await show([begun, asked], code('v1aaaa'));
  await waitFor(() => expect(said()).toBe('One person’s answers were added.'));
  expect(screen.queryByRole('button', { name: 'Look at what they have seen' })).toBeNull();
  await user.click(screen.getByLabelText('Paste the link, the code or the whole message'));
  await user.paste([code('v2aaaa', 'asked'), code('v3aaaa', 'asked')].join('\n'));
  await user.click(screen.getByRole('button', { name: 'Add it' }));
  await user.click(await screen.findByRole('button', { name: 'Look at what they have seen' }));
  expect(document.activeElement).toBe(screen.getByRole('heading', { name: /^Asked on/ }));
  expect(said()).toBe('');
  expect(screen.getByText('Two people’s answers were added.')).toBeTruthy();
});

test('deletes a request with everything that came, after asking', async () => {
  // jsdom knows the element and not what it does.
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function () {
    this.open = false;
  };
  const { user } = await show([begun, asked], code('v1aaaa'));
  await screen.findByText(/^One person has answered\./);
  await user.click(screen.getByRole('button', { name: 'Delete this request' }));
  const dialog = screen.getByRole('dialog', { name: 'Delete this request, and everything that came?' });
  expect(dialog.textContent).toContain('The answers of one person go with it.');
  await user.click(within(dialog).getByRole('button', { name: 'Delete it' }));
  expect(kept()).toEqual([]);
  expect(said()).toBe('The request is gone, and everything that came with it.');
});

test('warns that nobody’s answers find back where nothing is kept', async () => {
  await show([begun]);
  await act(() => recordStore().setShared(true));
  expect(screen.getByText(/^Nothing is being kept in this browser/)).toBeTruthy();
  await act(() => recordStore().setShared(false));
});
