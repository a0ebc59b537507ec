// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { screen, waitFor, within } from '@testing-library/react';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { goodFile } from '../../../tests/unit/record/arbitraries.ts';
import { mutated } from '../../../tests/unit/record/mutations.ts';
import { describedBy, part, press, show, useMyRecord } from '../../../tests/unit/record/my-record.tsx';
import { answer } from '../../../tests/unit/record/tabs.ts';
import { readRecordFile } from '../../domain/record/file.ts';
import { planOf } from '../../domain/record/record.examples.ts';
import { draft } from '../../domain/record/understand.ts';
import { download } from '../exports/download.ts';

const here = useMyRecord();

const rows = (): (string | null)[] =>
  within(part('What is kept'))
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);

const begun = draft('attempt', 'attempt/a', { assessment: 'skills', steps: ['trust', 'listen'] });
const plan = draft('plan', 'plan/p', planOf('p').body as never);

test('shows what is kept in a person’s words, with the way to where it belongs', async () => {
  await here.store.add([begun, answer('one', 'trust.a'), answer('two', 'trust.b')]);
  await here.store.add([plan]);
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
  await here.store.add([
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
  await here.store.add([begun, plan]);
  show();
  expect(part('What is kept').textContent).toMatch(
    /Since\d+ \w+ \d{4}Room\d+ bytesYour copynone yet; some of what is here would be hard to write again/,
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
  await here.store.add([begun, plan]);
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
  await here.store.add([begun, answer('one', 'trust.a'), plan]);
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
  await here.store.add([begun, plan]);
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
  await here.store.add([begun]);
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

test('says how full a copy is from half on, and before it is too late', async () => {
  await here.store.add([answer('here')]);
  vi.spyOn(here.store, 'file').mockReturnValue('x'.repeat(6_000_000));
  show();
  expect(part('Take a copy').textContent).toContain('fills 60 of 100 parts of what one copy can hold');
});

test('offers what was set aside as a download, and erases it when asked to', async () => {
  await here.store.merge({ entries: [], unreadable: ['{"torn', '{"worn'] });
  show();
  expect(part('What is kept').textContent).toContain('Two entries could not be read');
  await press('Download what was set aside');
  expect(vi.mocked(download).mock.lastCall?.[1]).toContain('{\\"torn');
  await press('Erase what was set aside');
  await waitFor(() => expect(part('What is kept').textContent).not.toContain('Set aside'));
});

test('says what is still on the device of a shared computer, and erases it', async () => {
  await here.store.add([answer('before')]);
  await here.store.setShared(true);
  show();
  expect(part('What is kept').textContent).toContain('One entry from before is still on this device.');
  await press('Erase from the device');
  await waitFor(() => expect(part('What is kept').textContent).not.toContain('from before'));
  expect(await indexedDB.databases()).toEqual([]);
});

test('still shows the first file that anybody could download', async () => {
  const file = readRecordFile(readFileSync('tests/fixtures/record/file-v1.json', 'utf8'));
  if (file.status === 'refused') expect.unreachable(file.words);
  await here.store.merge(file);
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
        await here.store.replace(file);
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
