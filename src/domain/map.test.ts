import { expect, test } from 'vitest';
import { fieldMap } from './map.ts';
import { relate, type PageLink } from './relations.ts';

function page(kind: PageLink['kind'], id: string, ...related: string[]): PageLink {
  return {
    kind,
    id,
    title: id,
    summary: id,
    order: 1,
    related: related.map((name) => ({ page: name, why: 'because' })),
  };
}

test('draws a pair once, from left to right, whichever page names the other', () => {
  const pages = [
    page('principles', 'openness', 'skills/trust'),
    page('skills', 'trust', 'principles/openness', 'barriers/mistrust'),
    page('barriers', 'mistrust'),
    page('tools', 'review', 'barriers/mistrust'),
  ];
  expect(fieldMap(pages, relate(pages)).edges).toEqual([
    { from: 'principles/openness', to: 'skills/trust' },
    { from: 'skills/trust', to: 'barriers/mistrust' },
    { from: 'barriers/mistrust', to: 'tools/review' },
  ]);
});

test('leaves out relations within a column and kinds that have none', () => {
  const pages = [page('skills', 'a', 'skills/b'), page('skills', 'b'), page('foundations', 'c', 'skills/a')];
  const map = fieldMap(pages, relate(pages));
  expect(map.edges).toEqual([]);
  expect(map.columns.find(({ kind }) => kind === 'skills')?.pages).toHaveLength(2);
});
