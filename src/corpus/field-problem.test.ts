import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { told } from '../../tests/unit/corpus-with.ts';
import { dataSchemas, pageSchemas } from '../schemas/index.ts';
import { fieldProblems } from './field-problem.ts';

const SEE = 'The comment on it in src/content/assessments/_template.yaml says what to write.';
const ADD = `Add it. ${SEE}`;
const SCALE_HELP =
  'Write the name of one of the scales at the top of the file, or a scale of its own with `points` and `apart`.';
const ITEM = { id: 'asked', text: 'You asked what a yes would cost.', scale: 'calls' };
const STEP = {
  id: 'asking',
  page: 'people/a',
  intro: 'Think of a call that you made.',
  helps: [{ page: 'tools/map', why: 'To see who is missing.' }],
};
const own = (point: unknown): object => ({
  points: [point, { id: 'most', label: 'Most calls' }],
  apart: [{ id: 'no-chance', label: 'No chance came up' }],
});

const SEE_COMMENT = 'The comment on it in src/content/facts/_template.yaml says what to write.';

test.each([
  [
    'a text that is too long',
    { label: 'x'.repeat(61) },
    'The field `label` has 61 characters, and 60 is the most.',
    'Shorten it.',
  ],
  ['a text that is too short', { label: 'x' }, 'The field `label` has 1 character, and 3 is the least.', SEE_COMMENT],
  ['a list that is too short', { sources: [] }, 'The field `sources` has 0 entries, and 1 is the least.', SEE_COMMENT],
  [
    'a number that is too small',
    { year: 19 },
    'The field `year` has the value 19, and 1800 is the least.',
    SEE_COMMENT,
  ],
  ['a field that is missing', { label: undefined }, 'The field `label` is missing.', `Add it. ${SEE_COMMENT}`],
  [
    'a date that is missing',
    { asOf: null },
    'The field `asOf` says nothing, which does not fit.',
    'Write the date as year-month-day: 2026-11-23.',
  ],
  ['a field that is empty', { label: null }, 'The field `label` is empty.', SEE_COMMENT],
  [
    'a number where text belongs',
    { label: 2019 },
    'The field `label` says "2019", which is not read as text.',
    'Put quotation marks around it.',
  ],
  [
    'a word where a number belongs',
    { year: 'two' },
    'The field `year` says "two", which is not read as a number.',
    'Write it in figures, without quotation marks.',
  ],
  [
    'text where a list belongs',
    { sources: 'jones' },
    'The field `sources` says "jones", and it is a list.',
    `Begin each entry on a line of its own, with a hyphen. ${SEE_COMMENT}`,
  ],
  [
    'a list where text belongs',
    { label: ['A', 'B', 'C'] },
    'The field `label` says "["A","B","C"]", which is not text.',
    'Write it as words after the colon, without brackets and hyphens.',
  ],
  ['part of a number', { year: 2019.5 }, 'The field `year` says "2019.5", which does not fit.', SEE_COMMENT],
  [
    'a word that is not in the list',
    { confidence: 'sure' },
    'The field `confidence` says "sure", which is not one of its words.',
    'Write one of these: "seen", "second-hand", "unverified".',
  ],
  [
    'a date in another form',
    { asOf: '1 May 2026' },
    'The field `asOf` says "1 May 2026", which does not fit.',
    'Write the date as year-month-day: 2026-11-23.',
  ],
  [
    'a day that the calendar does not have',
    { reviewBy: '2026-13-45' },
    'The field `reviewBy` says "2026-13-45", which does not fit.',
    'The calendar has no such day. Months go from 01 to 12, and days to the end of their month.',
  ],
  [
    'an id of another form',
    { id: 'E-1' },
    'The field `id` says "E-1", which does not fit.',
    'A fact id is a letter, a hyphen and three digits: E-122.',
  ],
])('says what is wrong with %s', (_what, fields, wrong, fix) => {
  const [place = ''] = Object.keys(fields);
  expect(check('facts', { ...FACT, ...fields })).toEqual([
    'src/content/facts/a.yaml',
    `  ${place}`,
    `    ${wrong}`,
    `    ${fix}  [field-wrong]`,
  ]);
});

test('names every field that does not exist, each at its own place', () => {
  expect(check('sources', { ...SOURCE, titel: 'x', autor: 'y' })).toEqual([
    'src/content/sources/a.yaml',
    '  titel',
    '    There is no field called "titel".',
    '    Correct the spelling, or take it out: src/content/sources/_template.yaml shows the fields that there can be.  [field-wrong]',
    '  autor',
    '    There is no field called "autor".',
    '    Correct the spelling, or take it out: src/content/sources/_template.yaml shows the fields that there can be.  [field-wrong]',
  ]);
});

test.each([
  [
    'an author',
    { author: [{ name: 'Jones' }] },
    'author.0',
    '{"name":"Jones"}',
    'Write a person as `family` and `given`, and a body as `literal`.',
  ],
  ['an address', { URL: 'example.org' }, 'URL', 'example.org', 'Write the whole address, with https:// before it.'],
  [
    'a DOI',
    { DOI: 'doi.org/10.1' },
    'DOI',
    'doi.org/10.1',
    'Write it without an address before it: 10.1136/bmj.k4321.',
  ],
  [
    'a date',
    { issued: 'May 2019' },
    'issued',
    'May 2019',
    'Write a year, 2019, or 2019-07, or 2019-07-01. If there is none, take the line out.',
  ],
  [
    'a month',
    { issued: '2021-13' },
    'issued',
    '2021-13',
    'The calendar has no such day. Months go from 01 to 12, and days to the end of their month.',
  ],
  [
    'a day',
    { accessed: '2021-02-29' },
    'accessed',
    '2021-02-29',
    'The calendar has no such day. Months go from 01 to 12, and days to the end of their month.',
  ],
  [
    'another address',
    { URL: 'htps://example.org' },
    'URL',
    'htps://example.org',
    'Write the whole address, with https:// before it.',
  ],
  [
    'an address of no site',
    { URL: 'https://' },
    'URL',
    'https://',
    'Write the whole address, with https:// before it.',
  ],
])('says how to write %s of a source', (_what, fields, place, said, fix) => {
  expect(check('sources', { ...SOURCE, ...fields })).toEqual([
    'src/content/sources/a.yaml',
    `  ${place}`,
    `    The field \`${place}\` says "${said}", which does not fit.`,
    `    ${fix}  [field-wrong]`,
  ]);
});

test.each(['issued', 'accessed'])('says what to do with an empty `%s`', (place) => {
  expect(check('sources', { ...SOURCE, [place]: null })).toEqual([
    'src/content/sources/a.yaml',
    `  ${place}`,
    `    The field \`${place}\` says nothing, which does not fit.`,
    '    Write a year, 2019, or 2019-07, or 2019-07-01. If there is none, take the line out.  [field-wrong]',
  ]);
});

test.each(['2024-02-29', '2019-07', '2019', 2019])('accepts the date %s', (issued) => {
  expect(dataSchemas.sources.safeParse({ ...SOURCE, issued }).success).toBe(true);
});

test('points to the other entries where a folder has no template', () => {
  expect(check('synonyms', { rows: [{ words: ['gp'] }] })).toEqual([
    'src/content/synonyms/a.yaml',
    '  rows.0.to',
    '    The field `rows.0.to` is missing.',
    '    Add it. The other entries of the file show what to write.  [field-wrong]',
  ]);
});

test('shows that the verdict null needs quotation marks', () => {
  const issues = pageSchemas.cases.shape.verdict.safeParse(null).error?.issues ?? [];
  const problems = issues.flatMap((issue) =>
    fieldProblems('a.mdx', { ...issue, path: ['verdict'] }, { verdict: null }),
  );
  expect(told(problems)).toEqual([
    'a.mdx',
    '  verdict',
    '    The field `verdict` says nothing, which is not one of its words.',
    '    Write one of these: "good", "promising", "mixed", "null".  [field-wrong]',
  ]);
});

test.each([
  ['empty', null],
  ['one sentence', 'It fell.'],
])('says that a file holds no fields when it is %s', (_what, raw) => {
  expect(check('facts', raw)).toEqual([
    'src/content/facts/a.yaml',
    '  the top level',
    '    The file holds no fields.',
    '    Write them as in src/content/facts/_template.yaml.  [field-wrong]',
  ]);
});

test.each([
  ['a scale that is neither a name nor a scale', 4, '', '"4", which does not fit', SCALE_HELP],
  ['a scale that is missing', undefined, '', 'missing', ADD],
  ['an answer without words', own({ id: 'one' }), '.points.0.label', 'missing', ADD],
  ['an answer with empty words', own({ id: 'one', label: null }), '.points.0.label', 'empty', SEE],
  ['an answer with spaces for words', own({ id: 'one', label: ' ' }), '.points.0.label', 'empty', SEE],
  [
    'an answer of one letter',
    own({ id: 'one', label: 'x' }),
    '.points.0.label',
    '1 character, and 2 is the least',
    SEE,
  ],
  [
    'an answer with a number for words',
    own({ id: 'one', label: 1 }),
    '.points.0.label',
    '"1", which is not read as text',
    'Put quotation marks around it.',
  ],
])('says of an item what is wrong with %s', (_what, scale, deeper, wrong, fix) => {
  const place = `steps.0.items.0.scale${deeper}`;
  const verb = wrong.startsWith('"') ? 'says' : wrong.startsWith('1') ? 'has' : 'is';
  expect(assessmentProblems('steps', [{ ...STEP, items: [{ ...ITEM, scale }, ITEM] }])).toEqual([
    'src/content/assessments/a.yaml',
    `  ${place}`,
    `    The field \`${place}\` ${verb} ${wrong}.`,
    `    ${fix}  [field-wrong]`,
  ]);
});

test('says which name of a scale cannot be used', () => {
  expect(assessmentProblems('scales', { 'Most Calls': own({ id: 'one', label: 'One call' }) })).toEqual([
    'src/content/assessments/a.yaml',
    '  scales.Most Calls',
    '    The name "Most Calls" cannot be used here.',
    '    Use lower-case letters, digits and hyphens, beginning with a letter.  [field-wrong]',
  ]);
});

test('says how to write fields where words stand, and quotes only the beginning of what is long', () => {
  expect(assessmentProblems('scales', { calls: own('One call'), meetings: 'x'.repeat(90) })).toEqual([
    'src/content/assessments/a.yaml',
    '  scales.calls.points.0',
    '    The field `scales.calls.points.0` says "One call", and it has fields of its own.',
    '    Copy one as it stands in src/content/assessments/_template.yaml, and fill it in.  [field-wrong]',
    '  scales.meetings',
    `    The field \`scales.meetings\` says "${'x'.repeat(80)}…", and it has fields of its own.`,
    '    Copy one as it stands in src/content/assessments/_template.yaml, and fill it in.  [field-wrong]',
  ]);
});

test('finds words that a comma has cut off between brackets', () => {
  expect(assessmentProblems('organisations', [{ id: 'council', label: 'A county', 'or town council': null }])).toEqual([
    'src/content/assessments/a.yaml',
    '  organisations.0',
    '    The words "or town council" stand where a field belongs.',
    '    Between { and }, put quotation marks around a text that has a comma in it.  [field-wrong]',
  ]);
});

test('says how to write yes and no', () => {
  expect(assessmentProblems('colleagues', 'yes')).toEqual([
    'src/content/assessments/a.yaml',
    '  colleagues',
    '    The field `colleagues` says "yes", which does not fit.',
    '    Write true or false, without quotation marks.  [field-wrong]',
  ]);
});

test('says of a title with a full stop what to do', () => {
  expect(assessmentProblems('title', 'My check.')).toEqual([
    'src/content/assessments/a.yaml',
    '  title',
    '    The field `title` says "My check.", which does not fit.',
    '    Take the full stop at its end away.  [field-wrong]',
  ]);
});

test('names a field that is misspelt deep inside', () => {
  expect(assessmentProblems('steps', [{ ...STEP, item: [], items: [ITEM, ITEM] }])).toEqual([
    'src/content/assessments/a.yaml',
    '  steps.0.item',
    '    There is no field called "item".',
    '    Correct the spelling, or take it out: src/content/assessments/_template.yaml shows the fields that there can be.  [field-wrong]',
  ]);
});

const FACT = {
  id: 'E-001',
  text: 'Visits to the ward fell.',
  gist: 'Visits fell.',
  label: 'A study',
  sources: ['jones-2019'],
  confidence: 'seen',
  basis: 'study',
  nation: 'wales',
};

const SOURCE = { id: 'jones-2019', type: 'report', title: 'Visits' };

function check(folder: keyof typeof dataSchemas, raw: unknown): string[] {
  const issues = dataSchemas[folder].safeParse(raw).error?.issues ?? [];
  return told(issues.flatMap((issue) => fieldProblems(`src/content/${folder}/a.yaml`, issue, raw)));
}

function assessmentProblems(field: keyof typeof dataSchemas.assessments.shape, value: unknown): string[] {
  const issues =
    z.object({ [field]: dataSchemas.assessments.shape[field] }).safeParse({ [field]: value }).error?.issues ?? [];
  return told(issues.flatMap((issue) => fieldProblems('src/content/assessments/a.yaml', issue, { [field]: value })));
}
