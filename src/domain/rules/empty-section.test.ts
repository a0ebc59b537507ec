import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { corpusWith, headings, pageWith, told } from '../../../tests/unit/corpus-with.ts';
import { emptySection, STAND_INS } from './empty-section.ts';

test('names a heading with nothing under it', () => {
  const page = pageWith({ headings: headings('## Moves', '## A scene'), emptySections: headings('## Moves') });
  expect(told(emptySection(corpusWith({ pages: [page] })))).toEqual([
    'src/content/foundations/first-steps.mdx',
    '  line 10',
    '    Nothing stands under the heading "Moves". A comment does not show.',
    '    Write what it promises, or take the heading out if pages of this kind can do without it.  [empty-section]',
  ]);
});

test('names a heading that is left as in the template', () => {
  const page = pageWith({ kind: 'skills', headings: headings('## Moves', '### A move, named by what one does') });
  expect(told(emptySection(corpusWith({ pages: [page] })))).toEqual([
    'src/content/skills/first-steps.mdx',
    '  line 11',
    '    The heading "A move, named by what one does" stands here as in src/content/skills/_template.mdx.',
    '    Give it words of its own, or take it out with all that is under it.  [empty-section]',
  ]);
});

test('knows the headings that templates have for an author to replace', () => {
  const templates = ['foundations', 'skills'].map((kind) =>
    readFileSync(join(import.meta.dirname, `../../content/${kind}/_template.mdx`), 'utf8'),
  );
  for (const heading of STAND_INS) expect(templates.join('\n')).toContain(`# ${heading}\n`);
});

test('lets every heading stand that has words under it', () => {
  expect(emptySection(corpusWith({ pages: [pageWith({ headings: headings('## Moves') })] }))).toEqual([]);
});
