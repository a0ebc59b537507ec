import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { multiply, withoutWordsFor, type SourcePage } from './copies.ts';

const page = (kind: SourcePage['kind'], id: string, related: string): SourcePage => ({
  kind,
  id,
  text: `---\ntitle: Title of ${id}\ndescription: "What it is: ${id}"\norder: 2\nrelated:\n  - page: ${related}\n    why: Because.\n---\n\n## Text\n`,
});

const pages = [
  page('skills', 'trust', 'barriers/rivalry'),
  page('barriers', 'rivalry', 'themes/place'),
  page('themes', 'place', 'skills/trust'),
];

test('a site ten times as large has ten of each page, but only one of each theme', () => {
  const names = multiply(pages, 10).map(({ kind, id }) => `${kind}/${id}`);
  expect(new Set(names).size).toBe(21);
  expect(names).toContain('skills/trust-10');
});

test('a copy has its own title and description, and is related to its fellow copies', () => {
  const copy = multiply(pages, 2).find(({ id }) => id === 'trust-2')!;
  const [, matter, body] = copy.text.split('---\n');
  expect(parse(matter!)).toEqual({
    title: 'Title of trust 2',
    description: 'What it is: trust 2',
    order: 202,
    related: [{ page: 'barriers/rivalry-2', why: 'Because.' }],
  });
  expect(body).toBe('\n## Text\n');
});

test('what is there only once is related to as before', () => {
  expect(multiply(pages, 2).find(({ id }) => id === 'rivalry-2')!.text).toContain('page: themes/place\n');
});

test('everyday words lead no more to a story that is left out', () => {
  const table =
    'rows:\n  - words: [doing with]\n    to: [scenarios/damp, people/co-production]\n  - words: [mould]\n    to: [scenarios/damp]\n';
  expect(parse(withoutWordsFor(new Set(['scenarios/damp']), table))).toEqual({
    rows: [{ words: ['doing with'], to: ['people/co-production'] }],
  });
});
