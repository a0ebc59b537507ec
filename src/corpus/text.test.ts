import { expect, test } from 'vitest';
import type { GuideEntry } from './guide.ts';
import { textOf } from './text.ts';

const entry = (body: string) => ({ body }) as GuideEntry;

test('lists headings with the ids that links to them use', () => {
  expect(textOf(entry('## What it means\n\n### A “word”\n\n## What it means')).headings).toEqual([
    { depth: 2, slug: 'what-it-means', text: 'What it means' },
    { depth: 3, slug: 'a-word', text: 'A “word”' },
    { depth: 2, slug: 'what-it-means-1', text: 'What it means' },
  ]);
});

test('hands each tag, and each element that has a component, to its component', () => {
  const Cite = () => 'cited';
  const p = () => 'paragraph';
  const drawn = textOf(entry('It fell.<Cite fact="E-001" />')).Content({ components: { Cite, p } });
  expect(drawn).toMatchObject({ type: p, props: { children: ['It fell.', { type: Cite, props: { fact: 'E-001' } }] } });
});

test('compiles a page once', () => {
  const page = entry('It fell.');
  expect(textOf(page)).toBe(textOf(page));
});
