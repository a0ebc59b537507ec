// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { SPREADS } from './SpreadRows.examples.ts';
import { SpreadRows } from './SpreadRows.tsx';

afterEach(cleanup);

function rows(): string[] {
  return within(screen.getByRole('list', { name: 'Answers of five people' }))
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);
}

test('says every answer with its number, also those that nobody chose', () => {
  render(<SpreadRows {...SPREADS.some} />);
  expect(rows()).toEqual([
    'Found out another way0 people',
    'Told when asked2 people',
    'Told first, nearly every time1 person',
    'No chance came up0 people',
    'I was not in a place to see this2 people',
  ]);
});

test('marks one’s own answer by a word', () => {
  render(<SpreadRows {...SPREADS.own} />);
  expect(rows().filter((row) => row.includes('you'))).toEqual(['Told first, nearly every time you1 person']);
});

test('draws one dot for each person, and nothing for listeners', () => {
  const { container } = render(<SpreadRows {...SPREADS.many} />);
  expect([...container.querySelectorAll('.dots')].map(({ children }) => children.length)).toEqual([41, 3, 0, 2]);
  expect(container.querySelectorAll('.dots:not([aria-hidden=true])')).toHaveLength(0);
});
