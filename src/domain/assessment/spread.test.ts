import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assessment, item, together } from './assessment.examples.ts';
import { besideOwn, byAgreement, spreadOf, type Given, type Shown } from './spread.ts';
import { wordingOf, type Asked } from './wording.ts';

const skills = assessment();
const check = together();

/** One person's answers to the item `warn` of one step. */
function given(id: string, question: string, value: string, organisation = '', asked: Asked = 'reader'): Given {
  const wording = wordingOf(item(question.split('.')[1] ?? ''), asked);
  return { id, organisation, answers: { [question]: { value, wording } } };
}

function views(...values: string[]): Given[] {
  return values.map((value, i) => given(`v${i}`, 'trust.warn', value, '', 'colleague'));
}

function shown(of: ReturnType<typeof spreadOf>): Shown {
  if (of.status === 'waiting') throw new Error(of.words);
  return of;
}

test.each([
  [
    views(),
    'No answers have come yet. Answers appear when three people’s have come, so that nobody’s can be told apart: three more are needed.',
  ],
  [
    views('some'),
    'One person has answered. Answers appear when three people’s have come, so that nobody’s can be told apart: two more are needed.',
  ],
  [
    views('some', 'never'),
    'Two people have answered. Answers appear when three people’s have come, so that nobody’s can be told apart: one more is needed.',
  ],
])('shows nothing before three people have answered', (few, words) => {
  expect(spreadOf(skills, 'colleague', few)).toMatchObject({ status: 'waiting', have: few.length, need: 3, words });
});

test('shows how many chose what, with those who did not see it apart', () => {
  const [warn] = shown(spreadOf(skills, 'colleague', views('some', 'some', 'some', 'not-seen'))).items;
  expect(warn?.spread?.points.map(({ people }) => people)).toEqual([0, 0, 3, 0]);
  expect(warn?.spread?.apart.map(({ option, people }) => [option.id, people])).toEqual([
    ['no-chance', 0],
    ['not-seen', 1],
  ]);
  expect(warn?.words).toBe(
    'All three who chose a place on the scale chose “I told them first, some of the times”. One answered “I was not in a place to see this”.',
  );
});

test('counts a code that is handed in twice once, the later time', () => {
  const twice = [...views('some', 'some'), given('v1', 'trust.warn', 'never', '', 'colleague')];
  expect(spreadOf(skills, 'colleague', twice)).toMatchObject({ status: 'waiting', have: 2 });
  const [warn] = shown(
    spreadOf(skills, 'colleague', [...twice, given('v2', 'trust.warn', 'some', '', 'colleague')]),
  ).items;
  expect(warn?.spread?.points.map(({ people }) => people)).toEqual([1, 0, 2, 0]);
});

test('shows nothing on an item that fewer than three have answered as it reads now', () => {
  const [first, ...others] = views('some', 'some', 'some');
  const older = { ...first!, answers: { 'trust.warn': { value: 'some', wording: 'older' } } };
  const [warn] = shown(spreadOf(skills, 'colleague', [older, ...others])).items;
  expect(warn).not.toHaveProperty('spread');
  expect(warn?.words).toBe('Too few people answered this as it reads now, so nothing is shown.');
});

test('passes over answers that no form offers', () => {
  const odd = [...views('some', 'some', 'some', '__proto__'), { id: 'x', answers: {} }];
  expect(shown(spreadOf(skills, 'colleague', odd)).items[0]?.spread?.people).toBe(3);
});

function from(sizes: Record<string, number>, value = 'some'): Given[] {
  return Object.entries(sizes).flatMap(([organisation, size]) =>
    Array.from({ length: size }, (_, i) => given(`${organisation}${i}`, 'money.warn', value, organisation)),
  );
}

test('shows kinds of organisation apart where each has three people', () => {
  const round = shown(spreadOf(check, 'reader', from({ nhs: 3, council: 4 })));
  expect(round.items[0]?.groups.map(({ name, spread }) => [name, spread.people])).toEqual([
    ['Council', 4],
    ['NHS', 3],
  ]);
  expect(round.groupWords).toBe(
    'Kinds of organisation are shown apart, because none of them has fewer than three people.',
  );
});

test('puts small kinds together, with those who named none', () => {
  const round = shown(spreadOf(check, 'reader', from({ nhs: 4, council: 2, '': 1 })));
  expect(round.items[0]?.groups.map(({ name, spread }) => [name, spread.people])).toEqual([
    ['NHS', 4],
    ['Other organisations', 3],
  ]);
  expect(round.groupWords).toContain('“Other organisations” are the rest, together.');
});

test('names those who named no organisation, and takes an unknown one for none', () => {
  const round = shown(spreadOf(check, 'reader', from({ nhs: 4, '': 2, 'no-such-kind': 1 })));
  expect(round.items[0]?.groups.map(({ name }) => name)).toEqual(['NHS', 'People who did not name an organisation']);
});

test('calls a kind by its label up to the colon, unless another begins the same', () => {
  const organisations = [
    { id: 'nhs', label: 'Hospital: a trust' },
    { id: 'council', label: 'Council: housing' },
    { id: 'voluntary', label: 'Council: social care' },
  ];
  const people = from({ nhs: 3, council: 3, voluntary: 3 });
  const [warn] = shown(spreadOf({ ...check, organisations }, 'reader', people)).items;
  expect(warn?.groups.map(({ name }) => name)).toEqual(['Hospital', 'Council: housing', 'Council: social care']);
});

test('shows no kind apart where a small one could be worked out', () => {
  const round = shown(spreadOf(check, 'reader', from({ nhs: 4, council: 2 })));
  expect(round.items[0]?.groups).toEqual([]);
  expect(round.groupWords).toContain('Kinds of organisation are not shown apart.');
});

test('asks nothing about organisations where none are offered', () => {
  expect(shown(spreadOf(skills, 'colleague', views('some', 'some', 'some'))).groupWords).toBe('');
});

test('shows no group on a statement that only some of it answered', () => {
  const some = from({ nhs: 3, council: 3 });
  const fewer = some.map((each, i) => (i === 0 ? { ...each, answers: {} } : each));
  const [warn] = shown(spreadOf(check, 'reader', fewer)).items;
  expect(warn?.spread?.people).toBe(5);
  expect(warn?.groups).toEqual([]);
});

test('puts first what people differ on most, then where they agree', () => {
  const three = ['a', 'b', 'c'];
  const answer = (values: Record<string, readonly string[]>) =>
    three.map((id, i) => ({
      id,
      answers: Object.assign(
        {},
        ...Object.entries(values).map(([question, each]) => given(id, question, each[i] ?? '').answers),
      ) as Given['answers'],
    }));
  const { items } = shown(
    spreadOf(
      check,
      'reader',
      answer({
        'money.warn': ['some', 'some', 'some'],
        'money.ask': ['never', 'some', 'asked'],
        'money.thank': ['never', 'always', 'asked'],
        'money.mend': ['some', 'always', 'always'],
        'data.warn': ['no-chance', 'no-chance', 'some'],
      }),
    ),
  );
  const { differ, agree, unsure } = byAgreement(items);
  const ids = (list: typeof items) => list.map((each) => `${each.step.id}.${each.item.id}`);
  expect(ids(differ)).toEqual(['money.thank', 'money.ask']);
  expect(ids(agree)).toEqual(['money.warn', 'money.mend']);
  expect(ids(unsure)).toEqual(['data.warn', 'data.ask', 'data.thank', 'data.mend']);
});

const person = fc.record({
  organisation: fc.constantFrom('nhs', 'council', 'voluntary', '', 'unknown'),
  answers: fc.dictionary(
    fc.constantFrom('money.warn', 'money.ask'),
    fc.constantFrom('never', 'asked', 'some', 'always', 'no-chance', 'nonsense'),
  ),
});

test('lets no table of any statement give away a group of fewer than three', () => {
  fc.assert(
    fc.property(fc.array(person, { maxLength: 20 }), (people) => {
      const all = people.map(({ organisation, answers }, i): Given => ({
        id: `p${i}`,
        organisation,
        answers: Object.assign(
          {},
          ...Object.entries(answers).map(([question, value]) => given('', question, value).answers),
        ) as Given['answers'],
      }));
      const round = spreadOf(check, 'reader', all);
      if (round.status === 'waiting') {
        expect(all.length).toBeLessThan(3);
        return;
      }
      for (const { spread, groups } of round.items) {
        if (spread === undefined) {
          expect(groups).toEqual([]);
          continue;
        }
        const sizes = [spread, ...groups.map((group) => group.spread)].map(({ people: size, points, apart }) => {
          expect([...points, ...apart].reduce((sum, count) => sum + count.people, 0)).toBe(size);
          return size;
        });
        expect(Math.min(...sizes)).toBeGreaterThanOrEqual(3);
        // Groups fill the whole, option by option: nothing is left to subtract.
        if (groups.length > 0) expect(sizes[0]).toBe(sizes.slice(1).reduce((sum, size) => sum + size, 0));
        const organisations = groups.flatMap((group) => group.organisations);
        expect(new Set(organisations).size).toBe(organisations.length);
      }
    }),
  );
});

describe('a spread beside one’s own answer', () => {
  const spread = {
    points: [
      { option: { id: 'asked', label: 'Told when asked' }, people: 2 },
      { option: { id: 'first', label: 'Told first' }, people: 0 },
    ],
    apart: [{ option: { id: 'no-chance', label: 'No chance came up' }, people: 1 }],
  };

  test.each([
    ['asked', 'Told when asked', 'You chose “Told when asked”; so did two of them.'],
    ['first', 'Told first', 'You chose “Told first”; none of them did.'],
    ['no-chance', 'No chance came up', 'You chose “No chance came up”; so did one of them.'],
  ])('says how many chose the same: %s', (id, label, words) => {
    expect(besideOwn(spread, { id, label })).toBe(words);
  });

  test('says nothing where one has not answered', () => {
    expect(besideOwn(spread, undefined)).toBe('');
  });
});
