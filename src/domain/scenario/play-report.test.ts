import { expect, test } from 'vitest';
import { scenarioWith } from '../../../tests/unit/scenario-with.ts';
import { decisiveIn } from './decisive.ts';
import { ask, begin, choose, type Run } from './play.ts';
import { playReport } from './play-report.ts';

const STORY = scenarioWith();
const over = ['tell', 'ask'].reduce((run, id) => choose(STORY, run, id), ask(STORY, begin(), 'dee'));
const reportOf = (run: Run, reflection = '') =>
  playReport({
    scenario: STORY,
    run,
    decisive: decisiveIn(STORY, run),
    played: '2026-05-03',
    made: '2026-05-04',
    reflection,
    pages: { 'skills/building-trust': { path: '/skills/building-trust/', title: 'Building trust', kindName: 'Skill' } },
    address: (path) => `https://joined-up.example${path}`,
  });
const headings = (run: Run, reflection?: string) =>
  reportOf(run, reflection).blocks.flatMap((block) =>
    block.is === 'heading' && block.level === 2 ? [block.text] : [],
  );

test('a play that has ended becomes a document with a heading for every part', () => {
  expect(headings(over, 'Ring Dee first.')).toEqual([
    'How it ended: It is evening',
    'What I would do differently',
    'The road taken, and the roads not taken',
    'The moments that decided it',
    'What moved, and where',
    'What each of them would say',
    'What they saw, and told when asked',
    'What they saw, and nobody asked',
    'Pages behind these moments',
  ]);
});

test('says what was asked and chosen, and links to the pages behind it', () => {
  const { blocks } = reportOf(over);
  expect(blocks).toContainEqual({ is: 'paragraph', text: 'First you asked Dee Marsh.' });
  expect(blocks.at(-1)).toEqual({
    is: 'links',
    items: [
      {
        text: 'Skill: Building trust',
        address: 'https://joined-up.example/skills/building-trust/',
        why: 'For “The door”.',
      },
    ],
  });
});

test('a play under way says so, and has no part that would be empty', () => {
  const run = choose(STORY, begin(), 'wait');
  expect(headings(run)).not.toContain('What each of them would say');
  expect(headings(run)).not.toContain('What I would do differently');
  expect(reportOf(run).blocks).toContainEqual({ is: 'paragraph', text: 'The play has not come to an ending.' });
});

test('tells the ending with what is added to it because of what has happened', () => {
  const [late, ...others] = STORY.endings;
  const added = { if: [{ fact: 'told-ruth' }], text: 'Ruth still thanks you.' };
  const scenario = { ...STORY, endings: [{ ...late!, also: [added] }, ...others] };
  const paragraphsOf = (first: string): string[] =>
    playReport({
      scenario,
      run: choose(scenario, choose(scenario, begin(), first), 'leave'),
      decisive: [],
      played: '2026-05-06',
      made: '2026-05-07',
      reflection: '',
      pages: {},
      address: (path) => path,
    }).blocks.flatMap((block) => (block.is === 'paragraph' ? [block.text] : []));
  expect(paragraphsOf('tell')).toContain('Ruth still thanks you.');
  expect(paragraphsOf('wait')).not.toContain('Ruth still thanks you.');
});
