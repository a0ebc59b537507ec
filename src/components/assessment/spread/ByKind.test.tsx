// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { usePage } from '../../../../tests/unit/record/page.ts';
import { BY_KIND } from './ByKind.examples.ts';
import { ByKind, ByKindInWords } from './ByKind.tsx';

usePage();

const table = (): HTMLElement =>
  screen.getByRole('table', { name: 'By kind of organisation: A partner put off something of its own.' });

test('names every answer in full for those who hear it, and numbers it for those who see it', () => {
  render(<ByKind {...BY_KIND.two} />);
  const heads = within(table()).getAllByRole('columnheader');
  expect(heads.map(({ textContent }) => textContent)).toEqual([
    'By kind of organisation',
    '1It has not happened',
    '2Once',
    '3Two or three times',
    '4Four times or more',
    '5I cannot say from where I sit',
  ]);
});

test('says how many of each kind chose each answer, and draws a dot for each person', () => {
  render(<ByKind {...BY_KIND.two} />);
  const row = within(table()).getByRole('row', { name: /^Council/ });
  expect(
    within(row)
      .getAllByRole('cell')
      .map(({ textContent }) => textContent),
  ).toEqual(['0', '3', '0', '0', '1']);
  expect(row.querySelectorAll('.dots[aria-hidden] i')).toHaveLength(4);
});

test('holds the same in words', () => {
  render(<ByKindInWords {...BY_KIND.two} />);
  expect(screen.getByText('NHS:').parentElement!.textContent).toBe(
    'NHS: Far apart: two chose “It has not happened” and one chose “Four times or more”.',
  );
});

test('draws and says nothing where no kind may be shown apart', () => {
  const { container } = render(
    <>
      <ByKind {...BY_KIND.none} />
      <ByKindInWords {...BY_KIND.none} />
    </>,
  );
  expect(container.innerHTML).toBe('');
});
