import { expect, test } from 'vitest';
import { corpusWith, headings, pageWith, told } from '../../../tests/unit/corpus-with.ts';
import { missingSection } from './missing-section.ts';

const SOUND = [
  '## What is promised',
  '## What has been shown',
  '## What has not been shown',
  '## What you can do with this',
] as const;

test('names every section that is missing', () => {
  expect(told(check(SOUND[0], SOUND[2]))).toEqual([
    'src/content/benefits/staff.mdx',
    '  the headings',
    '    The section "What has been shown" is missing.',
    '    Every page in src/content/benefits/ has it: add the line "## What has been shown" and write it.  [missing-section]',
    '  the headings',
    '    The section "What you can do with this" is missing.',
    '    Every page in src/content/benefits/ has it: add the line "## What you can do with this" and write it.  [missing-section]',
  ]);
});

test('names the first section that is out of its place', () => {
  expect(told(check(SOUND[0], SOUND[2], SOUND[1], SOUND[3]))).toEqual([
    'src/content/benefits/staff.mdx',
    '  line 11',
    '    The section "What has not been shown" stands where "What has been shown" belongs.',
    '    Put the sections in the order of src/content/benefits/_template.mdx.  [missing-section]',
  ]);
});

test('does not take a part of a section for a section', () => {
  expect(check(SOUND[0], SOUND[1], '### What has not been shown', SOUND[3])).toHaveLength(1);
});

test('lets a page have sections of its own between those of its kind', () => {
  expect(check(SOUND[0], '## A word on pay', ...SOUND.slice(1))).toEqual([]);
});

test('leaves a section that stands twice to the rule on headings', () => {
  expect(check(...SOUND, SOUND[0])).toEqual([]);
});

test('takes the apostrophe of a keyboard for the one that is printed', () => {
  const page = pageWith({
    kind: 'cases',
    headings: headings(
      "## The problem, from a person's side",
      '## What partners did',
      '## What mattered',
      '## What was found',
      '## What travels and what does not',
    ),
  });
  expect(missingSection(corpusWith({ pages: [page] }))).toEqual([]);
});

test('asks nothing of a kind whose pages have sections of their own', () => {
  const page = pageWith({ kind: 'foundations', headings: headings('## Where it happens') });
  expect(missingSection(corpusWith({ pages: [page] }))).toEqual([]);
});

function check(...written: string[]) {
  const page = pageWith({ kind: 'benefits', id: 'staff', headings: headings(...written) });
  return missingSection(corpusWith({ pages: [page] }));
}
