import { expect, test } from 'vitest';
import { holdingsOf, previewRestore } from '../../domain/record/preview.ts';
import { answerOf, at, planOf } from '../../domain/record/record.examples.ts';
import { dayAmong } from './day-among.ts';
import { holdingWords, previewLines } from './restore-words.ts';
import { copyWords, statusWords } from './status-words.ts';
import { sizeWords, thingWords } from './thing-words.ts';
import { timeOrDay } from './when.ts';

const NOON = new Date('2026-05-01T12:00:00');
const kept = { about: 'x/y', first: '2026-05-01T10:00:00.000Z', last: '2026-05-02T10:00:00.000Z' };
const titles = { assessments: new Map([['skills', 'Skills']]), scenarios: new Map([['friday', 'Friday']]) };

test('says the time of today and the day of anything earlier', () => {
  expect(timeOrDay('2026-05-01T09:05:00', NOON)).toBe('09:05');
  expect(timeOrDay('2026-04-30T09:05:00', NOON)).toBe('30 April 2026');
});

test.each([
  [{ state: 'loading' }, true, 'Looking for what is saved on this device …'],
  [{ state: 'saving' }, false, 'Saving on this device only …'],
  [{ state: 'saved', at: '2026-05-01T09:05:00' }, false, 'Saved on this device only, 09:05'],
  [{ state: 'saved' }, true, 'Nothing is saved yet. What you write is kept on this device only.'],
  [
    { state: 'unsaved', reason: 'blocked', since: '' },
    false,
    'Not saved. This browser is not letting the site store anything, so nothing is being saved. What you have written is still on this page. Download a copy before you leave it.',
  ],
  [
    { state: 'unsaved', reason: 'full', since: '' },
    false,
    'Not saved. This device has no room left for this site, so nothing more is being saved. What you have written is still on this page. Download a copy before you leave it.',
  ],
  [
    { state: 'unsaved', reason: 'gone', since: '' },
    false,
    'Not saved. What was saved on this device has been removed, or cannot be reached any more. What you have written is still on this page. Download a copy before you leave it. The next thing you change is saved together with all of it, if the browser allows.',
  ],
  [
    { state: 'shared' },
    false,
    'Shared computer: nothing is kept. What you write is gone when you leave or close this page. Download a copy if you want to have it.',
  ],
] as const)('says of %j what it means for the person', (status, isEmpty, words) => {
  const { strong, rest } = statusWords(status, isEmpty, NOON);
  expect(strong + rest).toBe(words);
});

test.each([
  [undefined, 0, 'none yet'],
  [undefined, 2, 'none yet; some of what is here would be hard to write again'],
  ['2026-05-01T09:05:00', 0, 'as of 09:05'],
  ['2026-05-01T09:05:00', 1, 'as of 09:05; some of what was written since would be hard to write again'],
])('says of a copy of %s with %i things missing how it stands', (downloaded, uncopied, words) => {
  expect(copyWords(downloaded, uncopied, NOON)).toBe(words);
});

test('tells moments of one day apart by time, and of one minute by seconds', () => {
  const [alone, early, late, later] = ['01T09:05:00', '02T09:05:10', '02T14:02:10', '02T14:02:40'].map(
    (time) => `2026-05-${time}`,
  ) as [string, string, string, string];
  const all = [alone, early, late, later];
  expect(all.map((one) => dayAmong(one, all))).toEqual([
    '1 May 2026',
    '2 May 2026, 09:05',
    '2 May 2026, 14:02:10',
    '2 May 2026, 14:02:40',
  ]);
  expect(dayAmong(early, [alone])).toBe('2 May 2026');
});

test.each([
  [640, '640 bytes'],
  [12_400, '12 kB'],
  [1_440_000, '1.4 MB'],
])('says %i bytes as a person would', (bytes, words) => {
  expect(sizeWords(bytes)).toBe(words);
});

test.each([
  [
    { is: 'attempt', assessment: 'skills', answers: 2, isFinished: true },
    'Skills',
    [expect.stringMatching(/^begun 1 May 2026, \d\d:\d\d$/), 'two answers', 'finished'],
    '/assessments/skills/#results/y',
  ],
  [
    { is: 'attempt', assessment: 'skills', alone: 'trust', answers: 2, isFinished: true },
    'Skills',
    [expect.stringMatching(/^begun 1 May 2026, \d\d:\d\d$/), 'one part alone', 'two answers', 'finished'],
    '/assessments/skills/?only=trust#results/y',
  ],
  [
    { is: 'attempt', assessment: 'old', answers: 1, isFinished: false },
    'A form that this site no longer has',
    [expect.stringMatching(/^begun 1 May 2026, \d\d:\d\d$/), 'one answer', 'not finished'],
    undefined,
  ],
  [
    {
      is: 'plan',
      assessment: 'skills',
      when: 'a partner says no',
      then: 'ask again',
      review: '2026-06-01',
      reviews: 2,
      isKept: true,
    },
    'When a partner says no, then I will ask again.',
    ['a plan from “Skills”', 'to look back on 1 June 2026', 'looked back 2 times'],
    '/assessments/skills/#plan',
  ],
  [
    {
      is: 'plan',
      assessment: 'skills',
      when: 'a partner says no',
      then: '',
      review: '2026-06-01',
      reviews: 0,
      isKept: false,
    },
    'When a partner says no, then I will …',
    ['a draft of a plan from “Skills”'],
    '/assessments/skills/#plan',
  ],
  [
    { is: 'request', assessment: 'skills', name: 'Rohan', views: 3 },
    'What colleagues see',
    ['Skills', 'asked as “Rohan”', 'three views'],
    '/assessments/skills/#colleagues',
  ],
  [
    { is: 'request', assessment: 'skills', name: '', views: 1 },
    'What colleagues see',
    ['Skills', 'one view'],
    '/assessments/skills/#colleagues',
  ],
  [
    { is: 'round', assessment: 'skills', name: 'Spring', responses: 5, actions: 0 },
    'Spring',
    ['Skills', expect.stringMatching(/^begun 1 May 2026, \d\d:\d\d$/), 'five people’s answers', 'no actions'],
    '/assessments/skills/together/',
  ],
  [
    { is: 'round', assessment: 'skills', name: '', responses: 1, actions: 1 },
    'Skills',
    ['a check with others', expect.stringMatching(/^begun 1 May 2026/), 'one person’s answers', 'one action'],
    '/assessments/skills/together/',
  ],
  [
    { is: 'play', scenario: 'friday', moves: 8, isFinished: true, hasReflection: true },
    'Friday',
    [
      expect.stringMatching(/^played 1 May 2026, \d\d:\d\d$/),
      'eight moves',
      'finished',
      'with what you wrote afterwards',
    ],
    '/scenarios/friday/',
  ],
  [
    { is: 'play', scenario: 'gone', moves: 1, isFinished: false, hasReflection: false },
    'A scenario that this site no longer has',
    [expect.stringMatching(/^played 1 May 2026, \d\d:\d\d$/), 'one move', 'not finished'],
    undefined,
  ],
  [{ is: 'reflection', on: 'trust' }, 'What you wrote on trust', ['written 2 May 2026'], undefined],
  [
    { is: 'other', entries: 2 },
    'Something from another version of this site',
    ['two entries', 'written 2 May 2026'],
    undefined,
  ],
] as const)('tells of %j as the person would', (thing, title, facts, path) => {
  const words = thingWords({ ...kept, ...(thing.is === 'attempt' && { about: 'attempt/y' }), ...thing }, titles);
  expect([words.title, words.facts, words.path]).toEqual([title, facts, path]);
});

test('says what a file holds in things, and nothing where it holds none', () => {
  expect(holdingWords(holdingsOf([planOf('p', 1), planOf('q', 2), answerOf('a', 'trust.asked', 'once', 3)]))).toBe(
    'one answer and two plans',
  );
  expect(holdingWords(holdingsOf([]))).toBe('');
});

test('says only what a file would do', () => {
  const file = { entries: [planOf('p', 1), { ...planOf('q', 2), time: at(3) }], unreadable: [] };
  expect(previewLines(previewRestore([planOf('p', 1)], file))).toEqual([
    ['one entry', 'new here'],
    ['one entry', 'here already'],
  ]);
});

test('says of a whole file what it would do without a second number', () => {
  const file = { entries: [planOf('p', 1), planOf('q', 2)], unreadable: [] };
  expect(previewLines(previewRestore([], file))).toEqual([['all of it', 'new here']]);
  expect(previewLines(previewRestore(file.entries, file))).toEqual([['all of it', 'here already']]);
});
