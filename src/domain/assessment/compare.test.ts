import { expect, test } from 'vitest';
import { answered, answersTo, assessment, step } from './assessment.examples.ts';
import { compareAttempts, YARDSTICK } from './compare.ts';

const skills = assessment();

function attempt(id: string, begun: string, values: Record<string, string>) {
  return { id, begun, answers: answersTo(skills, values) };
}

const spring = attempt('a', '2026-03-01', answered('trust', ['never', 'some', 'some', 'some'], 3, 3));
const autumn = attempt('b', '2026-10-01', answered('trust', ['always', 'some', 'some', ''], 2, 4));

test('puts attempts side by side, oldest first, whichever way they come', () => {
  const [trust] = compareAttempts(skills, [autumn, spring]);
  expect(trust?.cells).toEqual([
    { attempt: 'a', asked: true, now: 3, need: 3, reworded: false },
    { attempt: 'b', asked: true, now: 2, need: 4, reworded: false },
  ]);
  expect(trust?.inWords).toBe('Step trust: level 3, then 2.');
});

test('shows which answers moved, and which cannot be compared', () => {
  const [trust] = compareAttempts(skills, [spring, autumn]);
  expect(trust?.changes.map(({ inWords }) => inWords)).toEqual([
    'I did warn. From “They found out another way” to “I told them first, nearly every time”.',
  ]);
  expect(trust?.incomparable.map(({ id }) => id)).toEqual(['mend']);
});

test('says of a step that one attempt left out that it was not asked', () => {
  const alone = { ...autumn, steps: ['listen'] };
  const [trust] = compareAttempts(skills, [spring, alone]);
  expect(trust?.cells.map(({ asked }) => asked)).toEqual([true, false]);
});

test('marks levels that were worded differently then', () => {
  const [trust, ...others] = skills.steps;
  const levels = trust!.levels.map((level) => ({ ...level, text: `${level.text} Always.` }));
  const [row] = compareAttempts({ steps: [{ ...trust!, levels }, ...others] }, [spring]);
  expect(row?.cells).toEqual([{ attempt: 'a', asked: true, now: 3, need: 3, reworded: true }]);
});

test.each([
  [[spring, { ...spring, id: 'c', begun: '2026-10-01' }], 'Step trust: level 3 each time.'],
  [[spring], 'Step trust: a level was chosen once, 3.'],
  [[], 'Step trust: no level was chosen.'],
])('says in words what became of the level', (attempts, words) => {
  expect(compareAttempts(skills, attempts)[0]?.inWords).toBe(words);
});

test('compares answers alone where no level is asked', () => {
  const [row] = compareAttempts({ steps: [step('trust', { levels: [] })] }, [spring]);
  expect(row?.inWords).toBe('Step trust: no level is asked here.');
});

test('says that a lower level need not be a step back', () => {
  expect(YARDSTICK).toContain('a lower level now need not be a step back');
});
