import { expect, test } from 'vitest';
import { problem } from '../domain/problem.ts';
import { withLines } from './with-lines.ts';

const YAML = `# A comment.
title: How we ask
steps:
  - id: asking
    items:
      # One thing.
      - id: one
        text: You asked.
      - { id: two, text: You told. }
`;

test.each([
  ['title', 'title (line 2)'],
  ['steps.0.items', 'steps.0.items (line 5)'],
  ['steps.0.items.0.text', 'steps.0.items.0.text (line 8)'],
  ['steps.0.items.0', 'steps.0.items.0 (line 7)'],
  ['steps.0.items.1.text', 'steps.0.items.1.text (line 9)'],
])('puts the line beside the place %s', (place, withLine) => {
  expect(placed(place)).toBe(withLine);
});

test.each([
  ['steps.0.items.0.scale', 'steps.0.items.0.scale (line 7)'],
  ['steps.0.helps.0.page', 'steps.0.helps.0.page (line 4)'],
  ['steps.4.id', 'steps.4.id (line 3)'],
])('puts what is missing at %s where it would belong', (place, withLine) => {
  expect(placed(place)).toBe(withLine);
});

test.each(['line 4', 'the text', 'the top level', 'the row "where"', 'scales'])(
  'leaves the place “%s” alone',
  (place) => {
    expect(placed(place)).toBe(place);
  },
);

test('leaves places alone in pages, in files that are not there and in files that cannot be read', () => {
  expect(placed('title', YAML, 'a.mdx')).toBe('title');
  expect(placed('title', '')).toBe('title');
  expect(placed('title', 'title: "open')).toBe('title');
});

function placed(place: string, yaml: string | undefined = YAML, file = 'a.yaml'): string {
  return withLines([problem('x', file, place, 'Wrong.', 'Mend it.')], () => yaml)[0]!.place;
}
