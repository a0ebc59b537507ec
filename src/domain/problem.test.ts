import { expect, test } from 'vitest';
import { countProblems, formatProblems, problem, warning } from './problem.ts';

test('says file, place, what is wrong and what to do, with the id at the end', () => {
  const one = problem('choice-leads-nowhere', 'src/content/door.yaml', 'steps.1', 'It leads nowhere.', 'Add the step.');
  expect(formatProblems([one])).toBe(
    ['src/content/door.yaml', '  steps.1', '    It leads nowhere.', '    Add the step.  [choice-leads-nowhere]'].join(
      '\n',
    ),
  );
});

test('marks a warning as one', () => {
  const one = warning('review-overdue', 'a.mdx', 'reviewBy', 'It is late.', 'Read it.');
  expect(formatProblems([one])).toBe('a.mdx\n  reviewBy\n    It is late.\n    Read it.  [review-overdue, warning]');
});

test('keeps the problems of a file together, and the files in order', () => {
  const problems = [fault('b.mdx', 'line 3'), fault('a.mdx', 'line 9'), fault('b.mdx', 'line 1')];
  const lines = formatProblems(problems).split('\n');
  expect(lines.filter((line) => !line.startsWith('    '))).toEqual([
    'a.mdx',
    '  line 9',
    '',
    'b.mdx',
    '  line 3',
    '  line 1',
  ]);
});

test('leaves the list of problems as it was', () => {
  const problems = [fault('b.mdx', 'line 3'), fault('a.mdx', 'line 9')];
  formatProblems(problems);
  expect(problems.map(({ file }) => file)).toEqual(['b.mdx', 'a.mdx']);
});

test.each([
  [0, 0, 'Content is sound: no problems found.'],
  [1, 0, '1 problem to mend, 0 warnings.'],
  [2, 1, '2 problems to mend, 1 warning.'],
  [0, 2, '0 problems to mend, 2 warnings.'],
])('counts %i faults and %i warnings in words', (faults, warnings, words) => {
  const late = warning('review-overdue', 'a.mdx', 'reviewBy', 'It is late.', 'Read it.');
  const problems = [...Array<object>(faults).fill(fault('a.mdx', 'line 1')), ...Array<object>(warnings).fill(late)];
  expect(countProblems(problems as ReturnType<typeof fault>[])).toBe(words);
});

test('says that more may follow where a field is wrong, because rules have not read that file yet', () => {
  const wrong = problem('field-wrong', 'a.yaml', 'title', 'The field `title` is empty.', 'Fill it in.');
  expect(countProblems([wrong])).toBe(
    '1 problem to mend, 0 warnings. What rests on a field that is wrong is looked at when that is mended.',
  );
});

function fault(file: string, place: string) {
  return problem('some-rule', file, place, 'It is wrong.', 'Mend it.');
}
