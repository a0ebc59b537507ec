// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import fc from 'fast-check';
import { beforeEach, expect, test, vi } from 'vitest';
import { goodFile } from '../../../tests/unit/record/arbitraries.ts';
import { mutated } from '../../../tests/unit/record/mutations.ts';
import { usePage } from '../../../tests/unit/record/page.ts';
import { answer, tab, useFreshBrowser, valuesIn } from '../../../tests/unit/record/tabs.ts';
import { readRecordFile } from '../../domain/record/file.ts';
import { recordFile } from '../../domain/record/write-file.ts';
import { answerOf, at, deletionOf, planOf } from '../../domain/record/record.examples.ts';
import { draft } from '../../domain/record/understand.ts';
import type { RecordStore } from '../../storage/record/store.ts';
import { download } from '../exports/download.ts';
import { MyRecord } from './MyRecord.island.tsx';

const browser = vi.hoisted(() => ({ store: undefined as RecordStore | undefined }));
vi.mock('../../storage/record/record-store.ts', () => ({ recordStore: () => browser.store }));
vi.mock('../exports/download.ts', () => ({ download: vi.fn() }));

useFreshBrowser();
usePage();

let store: RecordStore;
beforeEach(async () => {
  store = await tab();
  browser.store = store;
});

const assessments = [{ id: 'skills', title: 'Skills self-assessment' }];
const show = () =>
  render(<MyRecord assessments={assessments} scenarios={[{ id: 'friday', title: 'Friday discharge' }]} />);
const part = (name: string): HTMLElement => screen.getByRole('region', { name });
const press = (name: string | RegExp, within_?: HTMLElement): Promise<void> =>
  userEvent.click(within(within_ ?? document.body).getByRole('button', { name }));
const rows = (): (string | null)[] =>
  within(part('What is kept'))
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);
const choose = async (text: string, name = 'copy.json'): Promise<void> => {
  await userEvent.upload(screen.getByLabelText('Your copy'), new File([text], name, { type: 'application/json' }));
};
/** The words that a listener hears after the name. */
const describedBy = (element: HTMLElement): string | null | undefined =>
  document.getElementById(element.getAttribute('aria-describedby') ?? '')?.textContent;

const begun = draft('attempt', 'attempt/a', { assessment: 'skills', steps: ['trust', 'listen'] });
const plan = draft('plan', 'plan/p', planOf('p').body as never);

test('shows what is kept in a person’s words, with the way to where it belongs', async () => {
  await store.add([begun, answer('one', 'trust.a'), answer('two', 'trust.b')]);
  await store.add([plan]);
  show();
  expect(rows()).toEqual([
    expect.stringMatching(
      /^When a partner says no, then I will ask for one month\.a plan from “Skills self-assessment”to look back on 1 June 2026Erase$/,
    ),
    expect.stringMatching(/^Skills self-assessmentbegun \d+ \w+ \d{4}, \d\d:\d\dtwo answersnot finishedErase$/),
  ]);
  expect(screen.getByRole('link', { name: 'Skills self-assessment' }).getAttribute('href')).toBe(
    '/assessments/skills/#go-on/a',
  );
});

test('leads back to the one skill that was begun alone, and shows a plan that is hardly begun as one', async () => {
  await store.add([
    draft('attempt', 'attempt/b', { assessment: 'skills', steps: ['trust'] }),
    draft('plan', 'plan/q', { ...(planOf('q').body as object), when: 'When the ward says no.', then: '' } as never),
  ]);
  show();
  expect(rows().join()).toContain('When the ward says no, then I will …');
  expect(rows().join()).toContain('one part alone');
  expect(screen.getByRole('link', { name: 'Skills self-assessment' }).getAttribute('href')).toBe(
    '/assessments/skills/?only=trust#go-on/b',
  );
});

test('says since when, how much room it takes, and what no copy holds', async () => {
  await store.add([begun, plan]);
  show();
  expect(part('What is kept').textContent).toMatch(
    /Since\d+ \w+ \d{4}Room\d+ bytesYour copynone yet; one thing here would be hard to write again/,
  );
  await press('Download my copy');
  expect(vi.mocked(download)).toHaveBeenLastCalledWith(
    expect.stringMatching(/^joined-up-record-\d{4}-\d\d-\d\d\.json$/),
    expect.stringContaining('"entries"'),
    'application/json',
  );
  await waitFor(() => expect(part('What is kept').textContent).toMatch(/Your copyas of \d\d:\d\d(?!;)/));
});

test('says beside the button where the copy went, and how it gets to another device', async () => {
  await store.add([begun, plan]);
  show();
  await press('Download my copy');
  const said = within(part('Take a copy')).getByRole('status').textContent;
  expect(said).toMatch(/^joined-up-record-\d{4}-\d\d-\d\d\.json is with your downloads\./);
  expect(said).toContain('choose it under “Bring a copy back”');
});

test('says when there is nothing', () => {
  show();
  expect(part('What is kept').textContent).toContain('Nothing is saved yet.');
  expect(part('Take a copy').textContent).toContain('There is nothing to copy yet.');
});

test('erases one thing after asking, and leaves the person at the heading', async () => {
  await store.add([begun, answer('one', 'trust.a'), plan]);
  show();
  await press(/^Erase: Skills self-assessment/);
  const dialog = screen.getByRole('dialog', { name: 'Erase this attempt?' });
  expect(document.activeElement?.textContent).toBe('Keep it');
  expect(describedBy(dialog)).toMatch(
    /^Skills self-assessment.*It goes from this device and from every open tab, for good\./,
  );
  await press('Keep it', dialog);
  expect(rows()).toHaveLength(2);
  await press(/^Erase: Skills self-assessment/);
  await press('Erase it', dialog);
  await waitFor(() => expect(rows()).toHaveLength(1));
  expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'What is kept' }));
  await waitFor(() => expect(document.querySelector('[data-said]')?.textContent).toBe('Erased.'));
});

test('erases everything after asking, and says that nothing is kept now', async () => {
  await store.add([begun, plan]);
  localStorage.setItem('joined-up:theme', 'dark');
  localStorage.setItem('another-site', 'theirs');
  show();
  await press('Erase everything', part('Erase everything'));
  await press('Erase everything', screen.getByRole('dialog'));
  await waitFor(() =>
    expect(part('Erase everything').textContent).toContain(
      'Everything has been erased. This site keeps nothing on this device now.',
    ),
  );
  expect(await indexedDB.databases()).toEqual([]);
  expect(Object.keys(localStorage)).toEqual(['another-site']);
  localStorage.clear();
});

test('does not claim to have erased what it could not reach', async () => {
  await store.add([begun]);
  show();
  vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(() => {
    throw new DOMException('Lost', 'UnknownError');
  });
  await press('Erase everything', part('Erase everything'));
  await press('Erase everything', screen.getByRole('dialog'));
  await waitFor(() =>
    expect(part('Erase everything').textContent).toContain('remove the data of this site in the browser’s settings'),
  );
});

test('shows what is in a file before anything changes, and adds it when asked to', async () => {
  await store.add([answer('here', 'trust.z', 'z')]);
  show();
  const file = recordFile(
    [answerOf('a', 'trust.a', 'one', 1), planOf('p', 2), { ...planOf('q', 3), version: 9 }],
    ['{"torn'],
    at(9),
  );
  await choose(file);
  await waitFor(() =>
    expect(part('Bring a copy back').textContent).toContain(
      'This copy was made on 1 May 2026 and holds one answer and one plan.',
    ),
  );
  expect(part('Bring a copy back').textContent).toMatch(
    /three entriesnew hereone entryfrom a later version.*one entrynot readable/,
  );
  expect(valuesIn(store)).toEqual(['here']);
  await press('Add it to what is here');
  await waitFor(() =>
    expect(part('Bring a copy back').textContent).toContain(
      'The file has been added. Three entries were new. What came stands above, under “What is kept”.',
    ),
  );
  expect(valuesIn(store)).toEqual(['here', 'one']);
  expect(store.getSnapshot().setAside).toBe(1);
  expect(part('What is kept').textContent).toContain('One entry could not be read');
});

test.each([
  ['everything that is here now is a copy', [], /^as of /],
  ['less than is here is none', [planOf('elsewhere', 1)], /^none yet; two things/],
])('says of a file that holds %s', async (_, here, copy) => {
  if (here.length > 0) await store.merge({ entries: here, unreadable: [] });
  show();
  await choose(recordFile([planOf('p', 2)], [], at(9)));
  await press('Add it to what is here', await screen.findByRole('region', { name: 'Bring a copy back' }));
  await waitFor(() => expect(part('Bring a copy back').textContent).toContain('The file has been added.'));
  expect(within(part('What is kept')).getByText('Your copy').nextElementSibling?.textContent).toMatch(copy);
});

test('says that a file has been added when it is on the disk, and not before', async () => {
  show();
  await choose(recordFile([planOf('p', 2)], [], at(9)));
  await screen.findByRole('button', { name: 'Add it to what is here' });
  let written = (): void => undefined;
  vi.spyOn(store, 'merge').mockReturnValue(new Promise((resolve) => (written = resolve)));
  await press('Add it to what is here');
  expect(part('Bring a copy back').textContent).toContain('Saving what the file holds …');
  expect(part('Bring a copy back').textContent).not.toContain('has been added');
  written();
  await waitFor(() => expect(part('Bring a copy back').textContent).toContain('The file has been added.'));
});

test('adds no file that would make the record more than one copy can hold', async () => {
  await store.add([answer('here')]);
  show();
  vi.spyOn(store, 'file').mockReturnValue('x'.repeat(10_000_001));
  await choose(recordFile([planOf('p', 2)], [], at(9)));
  await screen.findByText(/more than one copy can hold, so it cannot be added/);
  expect(screen.queryByRole('button', { name: 'Add it to what is here' })).toBeNull();
  expect(screen.getByRole('button', { name: 'Replace what is here' })).toBeTruthy();
});

test('says how full a copy is from half on, and before it is too late', async () => {
  await store.add([answer('here')]);
  vi.spyOn(store, 'file').mockReturnValue('x'.repeat(6_000_000));
  show();
  expect(part('Take a copy').textContent).toContain('fills 60 of 100 parts of what one copy can hold');
});

test('says what a file would erase, and what stays erased', async () => {
  await store.merge({ entries: [answerOf('a', 'trust.a', 'one', 1), deletionOf('plan/p', 5)], unreadable: [] });
  show();
  await choose(recordFile([deletionOf('attempt/a', 4), planOf('p', 2)], [], at(9)));
  await waitFor(() =>
    expect(part('Bring a copy back').textContent).toMatch(
      /one entryerased here since; .*one entryhere now, and erased on the other device since/,
    ),
  );
});

test('replaces only after asking once more', async () => {
  await store.add([answer('here', 'trust.z', 'z')]);
  show();
  await choose(recordFile([answerOf('a', 'trust.a', 'one', 1)], [], at(9)));
  await waitFor(() => screen.getByRole('button', { name: 'Replace what is here' }));
  await press('Replace what is here');
  await press('Change nothing', screen.getByRole('dialog'));
  expect(valuesIn(store)).toEqual(['here']);
  await press('Replace what is here');
  await press('Replace it');
  await waitFor(() => expect(valuesIn(store)).toEqual(['one']));
});

test.each([
  ['cut short', recordFile([planOf('p')], [], at(1)).slice(0, 90), /begins like a record but is cut short/],
  ['of another program', '{"recipes":[]}', /not a record from this site/],
  [
    'with names that could harm',
    recordFile([planOf('p')], [], at(1)).replace('"when"', '"__proto__"'),
    /could harm a page/,
  ],
])('refuses a file that is %s, says why, and changes nothing', async (_what, text, why) => {
  await store.add([answer('here')]);
  const before = store.getSnapshot().log;
  show();
  await choose(text);
  await waitFor(() => expect(part('Bring a copy back').textContent).toMatch(/Nothing has been changed\./));
  expect(part('Bring a copy back').textContent).toMatch(why);
  expect(describedBy(screen.getByLabelText('Your copy'))).toMatch(why);
  expect(screen.getByLabelText('Your copy').getAttribute('aria-invalid')).toBe('true');
  expect(screen.queryByRole('button', { name: 'Add it to what is here' })).toBeNull();
  expect(store.getSnapshot().log).toBe(before);
});

test('offers what was set aside as a download, and erases it when asked to', async () => {
  await store.merge({ entries: [], unreadable: ['{"torn', '{"worn'] });
  show();
  expect(part('What is kept').textContent).toContain('Two entries could not be read');
  await press('Download what was set aside');
  expect(vi.mocked(download).mock.lastCall?.[1]).toContain('{\\"torn');
  await press('Erase what was set aside');
  await waitFor(() => expect(part('What is kept').textContent).not.toContain('Set aside'));
});

test('says what is still on the device of a shared computer, and erases it', async () => {
  await store.add([answer('before')]);
  await store.setShared(true);
  show();
  expect(part('What is kept').textContent).toContain('One entry from before is still on this device.');
  await press('Erase from the device');
  await waitFor(() => expect(part('What is kept').textContent).not.toContain('from before'));
  expect(await indexedDB.databases()).toEqual([]);
});

test('still shows the first file that anybody could download', async () => {
  const file = readRecordFile(readFileSync('tests/fixtures/record/file-v1.json', 'utf8'));
  if (file.status === 'refused') expect.unreachable(file.words);
  await store.merge(file);
  show();
  expect(rows().length).toBeGreaterThan(5);
});

test(
  'whatever a file holds is shown as text: no script, no picture, no address of its own',
  { timeout: 60_000 },
  async () => {
    await fc.assert(
      fc.asyncProperty(mutated(goodFile), async (value) => {
        const file = readRecordFile(JSON.stringify(value));
        if (file.status === 'refused') return;
        await store.replace(file);
        const { container, unmount } = show();
        expect(container.querySelector('script, img, iframe, object, svg, style')).toBeNull();
        for (const link of container.querySelectorAll('a'))
          expect(link.getAttribute('href')).toMatch(/^\/(?:assessments|scenarios|record)\//);
        for (const element of container.querySelectorAll('*'))
          expect(element.getAttributeNames().filter((name) => name.startsWith('on'))).toEqual([]);
        unmount();
      }),
      { numRuns: 150 },
    );
  },
);
