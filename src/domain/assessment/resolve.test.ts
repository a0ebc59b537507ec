import { expect, test } from 'vitest';
import { itemWith, LEVELS, SCALE, stepWith, writtenWith } from '../../../tests/unit/assessment-with.ts';
import { resolveAssessment, type NamedPage } from './resolve.ts';

const PAGES: Record<string, NamedPage> = {
  'skills/influencing': { kind: 'skills', id: 'influencing', title: 'Influencing', levels: LEVELS },
  'barriers/rivalry': { kind: 'barriers', id: 'rivalry', title: 'Rivalry' },
  'tools/map': { kind: 'tools', id: 'map', title: 'A map of who is who' },
};

const resolve = (parts: Parameters<typeof writtenWith>[0]) =>
  resolveAssessment('my-check', writtenWith(parts), (name) => PAGES[name]);

test('puts the scale that an item names into the item', () => {
  const items = [itemWith({ id: 'told', scale: 'times' }), itemWith({ id: 'asked', scale: SCALE })];
  const { steps } = resolve({ scales: { times: SCALE }, steps: [stepWith({ items })] });
  expect(steps[0]?.items.map(({ id, scale }) => [id, scale])).toEqual([
    ['told', SCALE],
    ['asked', SCALE],
  ]);
});

test('gives a step the title and the address of its page, and its own title before that', () => {
  const steps = [stepWith({ page: 'barriers/rivalry' }), stepWith({ page: 'barriers/rivalry', title: 'Who wins' })];
  expect(resolve({ steps }).steps.map(({ title, page, path }) => [title, page, path])).toEqual([
    ['Rivalry', 'barriers/rivalry', '/barriers/rivalry/'],
    ['Who wins', 'barriers/rivalry', '/barriers/rivalry/'],
  ]);
});

test('takes the levels from the page of a skill, and from the step where the page has none', () => {
  const own = LEVELS.toReversed();
  const steps = [
    stepWith({ page: 'skills/influencing' }),
    stepWith({ page: 'barriers/rivalry', levels: own }),
    stepWith({ page: 'barriers/rivalry' }),
  ];
  expect(resolve({ steps }).steps.map(({ levels }) => levels)).toEqual([LEVELS, own, []]);
});

test('says of a page that helps where it is, what it is called and what kind it is', () => {
  const steps = [stepWith({ helps: [{ page: 'tools/map', why: 'To see who is missing.' }] })];
  expect(resolve({ steps }).steps[0]?.helps).toEqual([
    {
      page: 'tools/map',
      path: '/tools/map/',
      title: 'A map of who is who',
      kindName: 'Tool',
      why: 'To see who is missing.',
    },
  ]);
});

test('leaves out what cannot be found and shows the rest', () => {
  const items = [itemWith({ id: 'told', scale: 'tmies' }), itemWith({ id: 'asked', scale: 'constructor' }), itemWith()];
  const helps = [
    { page: 'tools/mpa', why: 'To see who is missing.' },
    { page: 'tools/map', why: 'To see who is there.' },
  ];
  const steps = [stepWith({ page: 'skills/nobody' }), stepWith({ items, helps })];
  const found = resolve({ steps }).steps;
  expect(found).toHaveLength(1);
  expect(found[0]?.items.map(({ id }) => id)).toEqual([itemWith().id]);
  expect(found[0]?.helps.map(({ why }) => why)).toEqual(['To see who is there.']);
});

test('holds only what an exercise needs, so that nothing else travels to the browser', () => {
  expect(Object.keys(resolve({})).sort()).toEqual(
    [
      'id',
      'title',
      'summary',
      'form',
      'time',
      'frame',
      'limits',
      'need',
      'colleagues',
      'steps',
      'organisations',
    ].sort(),
  );
});
