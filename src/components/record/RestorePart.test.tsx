// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { describedBy, part, press, show, useMyRecord } from '../../../tests/unit/record/my-record.tsx';
import { answer, valuesIn } from '../../../tests/unit/record/tabs.ts';
import { answerOf, at, deletionOf, planOf } from '../../domain/record/record.examples.ts';
import { recordFile } from '../../domain/record/write-file.ts';

const here = useMyRecord();

const choose = async (text: string, name = 'copy.json'): Promise<void> => {
  await userEvent.upload(screen.getByLabelText('Your copy'), new File([text], name, { type: 'application/json' }));
};

test('shows what is in a file before anything changes, and adds it when asked to', async () => {
  await here.store.add([answer('here', 'trust.z', 'z')]);
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
  expect(valuesIn(here.store)).toEqual(['here']);
  await press('Add it to what is here');
  await waitFor(() =>
    expect(part('Bring a copy back').textContent).toContain(
      'The file has been added. Three entries were new. What came stands above, under “What is kept”.',
    ),
  );
  expect(valuesIn(here.store)).toEqual(['here', 'one']);
  expect(here.store.getSnapshot().setAside).toBe(1);
  expect(part('What is kept').textContent).toContain('One entry could not be read');
});

test.each([
  ['everything that is here now is a copy', [], /^as of /],
  ['less than is here is none', [planOf('elsewhere', 1)], /^none yet; some of what is here/],
])('says of a file that holds %s', async (_, already, copy) => {
  if (already.length > 0) await here.store.merge({ entries: already, unreadable: [] });
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
  vi.spyOn(here.store, 'merge').mockReturnValue(new Promise((resolve) => (written = resolve)));
  await press('Add it to what is here');
  expect(part('Bring a copy back').textContent).toContain('Saving what the file holds …');
  expect(part('Bring a copy back').textContent).not.toContain('has been added');
  written();
  await waitFor(() => expect(part('Bring a copy back').textContent).toContain('The file has been added.'));
});

test('adds no file that would make the record more than one copy can hold', async () => {
  await here.store.add([answer('here')]);
  show();
  vi.spyOn(here.store, 'file').mockReturnValue('x'.repeat(10_000_001));
  await choose(recordFile([planOf('p', 2)], [], at(9)));
  await screen.findByText(/more than one copy can hold, so it cannot be added/);
  expect(screen.queryByRole('button', { name: 'Add it to what is here' })).toBeNull();
  expect(screen.getByRole('button', { name: 'Replace what is here' })).toBeTruthy();
});

test('says what a file would erase, and what stays erased', async () => {
  await here.store.merge({ entries: [answerOf('a', 'trust.a', 'one', 1), deletionOf('plan/p', 5)], unreadable: [] });
  show();
  await choose(recordFile([deletionOf('attempt/a', 4), planOf('p', 2)], [], at(9)));
  await waitFor(() =>
    expect(part('Bring a copy back').textContent).toMatch(
      /one entryerased here since; .*one entryhere now, and erased on the other device since/,
    ),
  );
});

test('replaces only after asking once more', async () => {
  await here.store.add([answer('here', 'trust.z', 'z')]);
  show();
  await choose(recordFile([answerOf('a', 'trust.a', 'one', 1)], [], at(9)));
  await waitFor(() => screen.getByRole('button', { name: 'Replace what is here' }));
  await press('Replace what is here');
  await press('Change nothing', screen.getByRole('dialog'));
  expect(valuesIn(here.store)).toEqual(['here']);
  await press('Replace what is here');
  await press('Replace it');
  await waitFor(() => expect(valuesIn(here.store)).toEqual(['one']));
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
  await here.store.add([answer('here')]);
  const before = here.store.getSnapshot().log;
  show();
  await choose(text);
  await waitFor(() => expect(part('Bring a copy back').textContent).toMatch(/Nothing has been changed\./));
  expect(part('Bring a copy back').textContent).toMatch(why);
  expect(describedBy(screen.getByLabelText('Your copy'))).toMatch(why);
  expect(screen.getByLabelText('Your copy').getAttribute('aria-invalid')).toBe('true');
  expect(screen.queryByRole('button', { name: 'Add it to what is here' })).toBeNull();
  expect(here.store.getSnapshot().log).toBe(before);
});
