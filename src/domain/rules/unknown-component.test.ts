import { expect, test } from 'vitest';
import { corpusWith, pageWith, told } from '../../../tests/unit/corpus-with.ts';
import { unknownComponent } from './unknown-component.ts';

test('names a tag that pages do not have, and those that they have', () => {
  expect(told(check('Scene', 'Seen'))).toEqual([
    'src/content/foundations/first-steps.mdx',
    '  line 15',
    '    There is no <Seen> for pages.',
    '    Capital letters count. There are: <Bodies>, <Cite>, <Disputed>, <Draw>, <Levels>, <Scene>, <Signs>, <Structure>, <Template>, <Term>, <Try>.  [unknown-component]',
  ]);
});

test('lets every tag be used that pages have', () => {
  expect(check('Cite', 'Term', 'Try')).toEqual([]);
});

function check(...names: string[]) {
  const components = names.map((name, i) => ({ name, line: 14 + i }));
  return unknownComponent(corpusWith({ pages: [pageWith({ components })] }));
}
