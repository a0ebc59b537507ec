import { expect, test } from 'vitest';
import { describeGlossary, describePage, scriptSafe } from './json-ld.ts';

const page = {
  kind: 'skills',
  title: 'Building trust',
  description: 'How to build trust.',
  address: 'https://x.example/skills/building-trust/',
  reviewed: '2026-11-23',
  trail: [{ name: 'Home', address: 'https://x.example/' }],
} as const;

test('describes a page one can learn from, and the way to it', () => {
  const [described, trail] = describePage({ ...page, trail: [...page.trail] })['@graph'] as [object, object];
  expect(described).toMatchObject({
    '@type': ['Article', 'LearningResource'],
    name: 'Building trust',
    dateModified: '2026-11-23',
  });
  expect(trail).toMatchObject({
    '@type': 'BreadcrumbList',
    itemListElement: [
      { position: 1, name: 'Home', item: 'https://x.example/' },
      { position: 2, name: 'Building trust', item: page.address },
    ],
  });
});

test('gives each term of the glossary its own anchor', () => {
  const set = describeGlossary('https://x.example/glossary/', [{ id: 'place', term: 'Place', meaning: 'A town.' }]);
  expect(set).toMatchObject({ '@id': 'https://x.example/glossary/' });
  expect(set).toMatchObject({ hasDefinedTerm: [{ '@id': 'https://x.example/glossary/#place', name: 'Place' }] });
});

test('lets no text end the script element it stands in', () => {
  const text = scriptSafe({ name: '</script><script>alert(1)</script>' });
  expect(text).not.toContain('<');
  expect(JSON.parse(text)).toEqual({ name: '</script><script>alert(1)</script>' });
});
