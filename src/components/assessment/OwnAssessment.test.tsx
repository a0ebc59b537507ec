// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useSettledStore } from '../../../tests/unit/record/page.ts';
import { assessment as example } from '../../domain/assessment/assessment.examples.ts';
import { newRequest } from '../../domain/assessment/requests.ts';
import { draft } from '../../domain/record/understand.ts';
import { recordStore } from '../../storage/record/record-store.ts';
import { OwnAssessment } from './OwnAssessment.island.tsx';

const skills = example();
const exercise = <OwnAssessment assessment={skills} facts={[]} />;

beforeEach(async () => {
  history.replaceState(null, '', '/assessments/skills/');
  Element.prototype.scrollIntoView = vi.fn();
  await recordStore().eraseAll();
});
useSettledStore();
afterEach(cleanup);

/** The step that is shown. */
const step = (): HTMLElement => document.querySelector<HTMLElement>('.step:not([data-away])')!;
const begin = async (): Promise<void> => {
  render(exercise);
  await screen.findByRole('navigation', { name: 'Steps' });
};
const answerAll = async (): Promise<void> => {
  for (const group of within(step()).getAllByRole('group')) await userEvent.click(group.querySelectorAll('input')[1]!);
};
const goOn = (): Promise<void> => userEvent.click(within(step()).getByRole('button', { name: /Go on|See what/ }));

test('shows the first step alone once it runs, and all of them before', async () => {
  expect(renderToString(exercise)).not.toContain('data-away');
  await begin();
  expect(document.querySelectorAll('.step:not([data-away])')).toHaveLength(1);
  expect(within(step()).getByRole('heading', { level: 2, name: 'Step trust' })).toBeTruthy();
});

test('shows four levels before it asks', async () => {
  await begin();
  const ladder = within(step()).getByRole('list', { name: 'Four levels, from weaker to stronger practice' });
  expect(within(ladder).getAllByRole('listitem')).toHaveLength(4);
  expect(ladder.compareDocumentPosition(within(step()).getAllByRole('group')[0]!)).toBe(4);
});

test('shows the reader’s own answers before it asks for a level, and what disagrees with it after', async () => {
  await begin();
  const said = within(step()).getByRole('heading', { name: 'What you have just said' });
  const level = step().querySelector('[data-question="trust.level"]')!;
  expect(said.compareDocumentPosition(level)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  expect(level.compareDocumentPosition(within(step()).getByRole('status'))).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
});

test.each(['need', 'level'])('words each of the four levels where the %s is chosen', async (judgement) => {
  await begin();
  const options = step().querySelectorAll(`[data-question="trust.${judgement}"] .option`);
  const words = [...options].map(({ textContent }) => textContent);
  expect(words).toEqual(skills.steps[0]!.levels.map(({ name, text }) => name + text));
});

test('names what is missing at its place, moves focus there, and loses nothing', async () => {
  await begin();
  await userEvent.click(within(step()).getAllByRole('group')[0]!.querySelectorAll('input')[2]!);
  await goOn();
  const second = within(step()).getAllByRole('group')[1]!;
  expect(within(second).getByText('Choose an answer for “I did ask.”')).toBeTruthy();
  expect(second.contains(document.activeElement)).toBe(true);
  expect(within(step()).getAllByRole('group')[0]!.querySelectorAll('input')[2]!.checked).toBe(true);
});

test('goes on to the next step with focus on its heading and its address in the bar', async () => {
  await begin();
  await answerAll();
  await goOn();
  await waitFor(() => expect(document.activeElement?.textContent).toBe('Step influence'));
  expect(location.hash).toBe('#influence');
});

test('keeps answers for a page that is opened again, and says where it goes on', async () => {
  await begin();
  await answerAll();
  cleanup();
  history.replaceState(null, '', '/assessments/skills/');
  await begin();
  expect(await screen.findByText(/You are back where you stopped. One of three steps is done./)).toBeTruthy();
  expect(within(step()).getByRole('heading', { level: 2 }).textContent).toBe('Step influence');
});

test('keeps a line of evidence as soon as its field is left', async () => {
  await begin();
  await userEvent.type(within(step()).getByRole('textbox'), 'Rang the ward first.');
  await userEvent.tab();
  await waitFor(() =>
    expect(
      recordStore()
        .getSnapshot()
        .log.map(({ body }) => body),
    ).toContainEqual(expect.objectContaining({ question: 'trust.evidence', value: 'Rang the ward first.' })),
  );
});

test('asks for one skill alone where the address says so', async () => {
  history.replaceState(null, '', '/assessments/skills/?only=listen');
  await begin();
  expect(within(screen.getByRole('navigation', { name: 'Steps' })).getAllByRole('link')).toHaveLength(1);
  expect(within(step()).getByRole('heading', { level: 2 }).textContent).toBe('Step listen');
});

test('takes over what was answered before it ran', async () => {
  const root = document.createElement('div');
  document.body.append(root);
  root.innerHTML = renderToString(exercise);
  root.querySelector<HTMLInputElement>('[name="influence.ask"][value="some"]')!.checked = true;
  const island = await act(() => hydrateRoot(root, exercise));
  await screen.findByRole('navigation', { name: 'Steps' });
  expect(within(step()).getByRole('heading', { level: 2 }).textContent).toBe('Step influence');
  expect(root.querySelector<HTMLInputElement>('[name="influence.ask"][value="some"]')!.checked).toBe(true);
  await waitFor(() =>
    expect(
      recordStore()
        .getSnapshot()
        .log.map(({ body }) => body),
    ).toContainEqual(expect.objectContaining({ question: 'influence.ask', value: 'some' })),
  );
  act(() => {
    island.unmount();
  });
  root.remove();
});

test('stands at the heading of results, however late they come', async () => {
  let answerWith = (_: Response): void => undefined;
  vi.stubGlobal('fetch', () => new Promise<Response>((resolve) => (answerWith = resolve)));
  history.replaceState(null, '', '/assessments/skills/?only=listen');
  await begin();
  await answerAll();
  await goOn();
  await waitFor(() => expect(screen.getByText('Fetching your results …')).toBeTruthy());
  await new Promise((resolve) => setTimeout(resolve, 300));
  answerWith(new Response(JSON.stringify(skills)));
  await waitFor(() => expect(document.activeElement?.textContent).toBe('What you have said'));
  vi.unstubAllGlobals();
});

test('says once that somebody is back, and no more once they go on', async () => {
  await begin();
  await answerAll();
  cleanup();
  history.replaceState(null, '', '/assessments/skills/');
  await begin();
  const welcome = await screen.findByText(/^You are back where you stopped\./);
  const before = welcome.textContent;
  expect(document.activeElement).toBe(document.body);
  await answerAll();
  expect(welcome.textContent).toBe(before);
  await goOn();
  await waitFor(() => expect(screen.queryByText(/You are back/)).toBeNull());
});

test('leads from the end to what a passed-over step still lacks, also where that is what the work needs', async () => {
  await begin();
  const answerBut = (left = ''): void => {
    for (const group of step().querySelectorAll('fieldset')) {
      if (group.dataset.question !== left) fireEvent.click(group.querySelectorAll('input')[1]!);
    }
  };
  const press = (): void => void fireEvent.click(step().querySelector('button.go')!);
  answerBut('trust.need');
  act(() => {
    location.hash = '#influence';
  });
  await waitFor(() => expect(step().id).toBe('influence'));
  answerBut();
  press();
  await waitFor(() => expect(step().id).toBe('listen'));
  answerBut();
  press();
  await waitFor(() => expect(document.activeElement?.textContent).toBe('Step trust'));
  const lacking = step().querySelector('[data-question="trust.need"]');
  expect(lacking?.textContent).toContain('Choose an answer for “Which of the four does your work need');
  expect(
    recordStore()
      .getSnapshot()
      .log.map(({ kind }) => kind),
  ).not.toContain('completion');
});

test('says over a step that was passed over that it is open, and leads from it to the end and not through what is done', async () => {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(JSON.stringify(skills))));
  await begin();
  const region = document.querySelector('[role=status].still-open')!;
  const stepTo = async (id: string): Promise<void> => {
    act(() => {
      location.hash = `#${id}`;
    });
    await waitFor(() => expect(step().id).toBe(id));
  };
  await stepTo('listen');
  await answerAll();
  expect(within(step()).queryByRole('button', { name: 'See what you have said' })).toBeNull();
  await goOn();
  await waitFor(() => expect(document.activeElement?.textContent).toBe('Step trust'));
  expect(document.querySelector('[role=status].still-open')).toBe(region);
  expect(region.textContent).toBe(
    '“Step trust” and “Step influence” are still open. When they are answered, you see what you have said.',
  );
  await answerAll();
  await goOn();
  await waitFor(() => expect(step().id).toBe('influence'));
  expect(region.textContent).toBe('“Step influence” is still open. When it is answered, you see what you have said.');
  await stepTo('trust');
  expect(region.textContent).toBe('');
  await goOn();
  await waitFor(() => expect(step().id).toBe('influence'));
  await answerAll();
  await userEvent.click(within(step()).getByRole('button', { name: 'See what you have said' }));
  expect(location.hash).toBe('#results');
  expect(region.textContent).toBe('');
  vi.unstubAllGlobals();
});

test('leads somebody who is back at the one step that is left from it to the end', async () => {
  await begin();
  act(() => {
    location.hash = '#influence';
  });
  await waitFor(() => expect(step().id).toBe('influence'));
  await answerAll();
  await goOn();
  await answerAll();
  cleanup();
  history.replaceState(null, '', '/assessments/skills/');
  await begin();
  expect(step().id).toBe('trust');
  await answerAll();
  expect(within(step()).getByRole('button', { name: 'See what you have said' })).toBeTruthy();
});

/** Answers the first step of the whole form, then begins afresh and answers its first statement. */
const beginTwice = async (): Promise<void> => {
  await begin();
  await answerAll();
  cleanup();
  history.replaceState(null, '', '/assessments/skills/');
  await begin();
  await userEvent.click(await screen.findByRole('button', { name: 'Begin afresh instead' }));
  await userEvent.click(within(step()).getAllByRole('group')[0]!.querySelectorAll('input')[2]!);
};
const attempts = (): string[] =>
  recordStore()
    .getSnapshot()
    .log.flatMap(({ kind, about }) => (kind === 'attempt' ? [about.slice('attempt/'.length)] : []));

test('leads from the newer of two that are not finished to the older one, and goes on with that', async () => {
  await beginTwice();
  const older = await screen.findByRole('link', {
    name: /^Go on with the whole form, begun on \d+ \w+ \d{4}, \d\d:\d\d/,
  });
  await userEvent.click(older);
  await waitFor(() => expect(location.hash).toBe('#influence'));
  await waitFor(() => expect(document.activeElement?.textContent).toBe('Step influence'));
  act(() => {
    location.hash = '#trust';
  });
  await waitFor(() => expect(step().id).toBe('trust'));
  expect(within(step()).getAllByRole('group')[0]!.querySelectorAll('input')[1]!.checked).toBe(true);
  await userEvent.click(within(step()).getAllByRole('group')[0]!.querySelectorAll('input')[0]!);
  expect(attempts()).toHaveLength(2);
});

test('opens the attempt that an address names where it was left, and says so', async () => {
  await beginTwice();
  const [older] = attempts();
  cleanup();
  history.replaceState(null, '', `/assessments/skills/#go-on/${older}`);
  const root = document.body.appendChild(document.createElement('div'));
  root.innerHTML = renderToString(exercise);
  const island = await act(() => hydrateRoot(root, exercise));
  expect(await screen.findByText(/You are back where you stopped. One of three steps is done./)).toBeTruthy();
  expect(step().id).toBe('influence');
  expect(location.hash).toBe('#influence');
  act(() => {
    island.unmount();
  });
  root.remove();
});

test('goes on with one step alone on the page of the whole form, as it was begun', async () => {
  history.replaceState(null, '', '/assessments/skills/?only=listen');
  await begin();
  await userEvent.click(within(step()).getAllByRole('group')[0]!.querySelectorAll('input')[1]!);
  cleanup();
  history.replaceState(null, '', '/assessments/skills/');
  await begin();
  expect(step().id).toBe('trust');
  await userEvent.click(await screen.findByRole('link', { name: /^Go on with “Step listen” alone/ }));
  await waitFor(() => expect(step().id).toBe('listen'));
  expect(within(screen.getByRole('navigation', { name: 'Steps' })).getAllByRole('link')).toHaveLength(1);
  expect(screen.getByText(/^This is one part alone./)).toBeTruthy();
});

test('says of an attempt that is gone that it is not here', async () => {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(JSON.stringify(skills))));
  history.replaceState(null, '', '/assessments/skills/#go-on/gone');
  render(exercise);
  expect(await screen.findByRole('heading', { name: 'These answers are not here' })).toBeTruthy();
  vi.unstubAllGlobals();
});

test('says what was finished, one step alone too, and leads to what colleagues have seen', async () => {
  const about = (attempt: string, steps: string[]) => [
    draft('attempt', `attempt/${attempt}`, { assessment: 'skills', steps }),
    draft('completion', `attempt/${attempt}/completion`, { assessment: 'skills' }),
  ];
  await recordStore().add(about('a', ['listen']));
  await begin();
  const notice = await screen.findByText(/^You finished “Step listen” alone on \d/);
  expect(within(notice).getByRole('link', { name: 'See your results' }).getAttribute('href')).toBe('#results/a');
  expect(within(notice).queryByRole('link', { name: 'what colleagues have seen' })).toBeNull();
  await act(async () => {
    await recordStore().add([
      ...about(
        'b',
        skills.steps.map(({ id }) => id),
      ),
      newRequest({ assessment: 'skills', request: 'r', attempt: 'b', steps: ['listen'], name: '' }),
    ]);
  });
  const now = await screen.findByText(/^You finished this on \d/);
  expect(within(now).getByRole('link', { name: 'what colleagues have seen' }).getAttribute('href')).toBe('#colleagues');
});

test('leads to what was finished before while somebody answers for the second time', async () => {
  const steps = skills.steps.map(({ id }) => id);
  await recordStore().add([
    draft('attempt', 'attempt/a', { assessment: 'skills', steps }),
    draft('completion', 'attempt/a/completion', { assessment: 'skills' }),
  ]);
  await recordStore().add([draft('attempt', 'attempt/b', { assessment: 'skills', steps })]);
  await begin();
  const notice = await screen.findByText(/^You finished this on \d/);
  expect(notice.textContent).toMatch(/See your results\. Both are kept\.$/);
  expect(within(notice).getByRole('link', { name: 'See your results' }).getAttribute('href')).toBe('#results/a');
});
