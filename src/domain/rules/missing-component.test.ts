import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { corpusWith, pageWith, told } from '../../../tests/unit/corpus-with.ts';
import type { Kind } from '../kinds.ts';
import { missingComponent } from './missing-component.ts';

test('names what a skill does not draw and what it does not label', () => {
  expect(told(check('skills'))).toEqual([
    'src/content/skills/first-steps.mdx',
    '  the text',
    '    The page does not use <Levels />, so what the top of the file holds for it does not show.',
    '    Write <Levels /> on a line of its own, where src/content/skills/_template.mdx has it.  [missing-component]',
    '  the text',
    '    The page has no <Scene>, so its story is not labelled as invented.',
    '    Write <Scene> on a line before the story and </Scene> on a line after it, with blank lines around both.  [missing-component]',
  ]);
});

test.each<[Kind, string[]]>([
  ['skills', ['Levels', 'Scene']],
  ['principles', ['Scene']],
  ['responses', ['Scene']],
  ['barriers', ['Signs']],
  ['pitfalls', ['Signs']],
  ['tools', ['Template']],
  ['nations', ['Bodies']],
  ['foundations', []],
])('asks of %s what their template has: %j', (kind, names) => {
  expect(check(kind, ...names)).toEqual([]);
  expect(check(kind)).toHaveLength(names.length);
  const template = readFileSync(join(import.meta.dirname, `../../content/${kind}/_template.mdx`), 'utf8');
  for (const name of names) expect(template).toContain(`<${name}`);
});

function check(kind: Kind, ...names: string[]) {
  const components = names.map((name) => ({ name, line: 14 }));
  return missingComponent(corpusWith({ pages: [pageWith({ kind, components })] }));
}
