import { expect, test } from 'vitest';
import { corpusWith, pageWith, told } from '../../../tests/unit/corpus-with.ts';
import { relatedToItself } from './related-to-itself.ts';

test('names the entry that leads to the page it is on', () => {
  expect(told(check('skills/influencing', 'foundations/first-steps'))).toEqual([
    'src/content/foundations/first-steps.mdx',
    '  related.1.page',
    '    The page names itself as a page to go to.',
    '    Name another page, or take the entry out.  [related-to-itself]',
  ]);
});

test('lets a page name one of the same name in another kind', () => {
  expect(check('skills/first-steps')).toEqual([]);
});

function check(...names: string[]) {
  const related = names.map((page) => ({ page, why: 'To see where it leads.' }));
  return relatedToItself(corpusWith({ pages: [pageWith({ data: { related } })] }));
}
