import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { checkContent } from '../../src/corpus/check-content.ts';
import { told } from './corpus-with.ts';
import { useSoundContent } from './sound-content.ts';

const TODAY = '2026-11-23';

const PAGE = 'src/content/benefits/neighbours.mdx';
const OTHER_PAGE = 'src/content/foundations/first-steps.mdx';
const FACT = 'src/content/facts/E-001.yaml';
const SOURCE = 'src/content/sources/jones-2019-visits.yaml';
const TERM = 'src/content/glossary/place.yaml';
const ASSESSMENT = 'src/content/assessments/street.yaml';
const SCENARIO = 'src/content/scenarios/the-gate.yaml';
const SYNONYMS = 'src/content/synonyms/table.yaml';

/** Long words in a sentence that is not too long. */
const HARD =
  'Interorganisational accountability necessitates transformational collaboration between statutory and voluntary organisations, notwithstanding considerable contradictory institutional incentives.';

/** A scale in one line. */
const DAYS = '{ points: [{ id: a, label: One day }, { id: b, label: Two days }], apart: [{ id: c, label: No day }] }';

const at = useSoundContent();

test('finds nothing wrong with sound content', () => {
  const { corpus, problems } = checkContent(at(), TODAY);
  expect(problems).toEqual([]);
  expect([corpus.pages.length, corpus.facts.length, corpus.sources.length, corpus.glossary.length]).toEqual([
    2, 2, 2, 2,
  ]);
  expect(corpus.assessments).toHaveLength(1);
  expect(corpus.scenarios).toHaveLength(1);
});

test.each([
  [
    'a related page that does not exist',
    'unknown-reference',
    PAGE,
    swap('page: foundations/first-steps', 'page: skills/x'),
  ],
  ['a source that does not exist', 'unknown-reference', FACT, swap('[jones-2019-visits]', '[jones-2018-visits]')],
  ['a term to see that does not exist', 'unknown-reference', TERM, swap('[carer]', '[career]')],
  ['a synonym that leads nowhere', 'unknown-reference', SYNONYMS, swap('glossary/place', 'glossary/plaice')],
  [
    'a citation of no fact',
    'unknown-citation',
    PAGE,
    swap('rang each home once a week.<Cite fact="E-002" />', 'rang.<Cite fact="E-999" />'),
  ],
  ['a term resting on no fact', 'unknown-citation', TERM, swap('[E-002]', '[E-999]')],
  ['a term that is not in the glossary', 'undefined-term', PAGE, swap('id="place"', 'id="plaice"')],
  ['a misspelt tag', 'unknown-component', OTHER_PAGE, swap('She rang them the next time.', '<Scence />')],
  [
    'a claim that nobody makes',
    'unknown-claim',
    OTHER_PAGE,
    swap('She rang them the next time.', '<Disputed claim="It is cheap">It is cheap.</Disputed>'),
  ],
  ['a fact that nobody has verified', 'unverified-fact', FACT, swap('confidence: seen', 'confidence: unverified')],
  ['a section that is missing', 'missing-section', PAGE, swap('## What has not been shown', '### More on this')],
  ['sections in another order', 'missing-section', PAGE, exchange('## What is promised', '## What has been shown')],
  ['a heading that skips a level', 'heading-order', PAGE, swap('### How it was done', '#### How it was done')],
  ['two headings with the same words', 'heading-order', OTHER_PAGE, swap('## Who came next', '## Where it began')],
  ['a text that is too hard', 'reading-grade', OTHER_PAGE, swap('He had no heating.', `${HARD} `.repeat(3))],
  ['a sentence of 41 words', 'long-sentence', PAGE, swap('Ask who rings first.', `Ask${' it'.repeat(40)}.`)],
  [
    'a title that another page has',
    'duplicate-title',
    PAGE,
    swap('title: What neighbours gain', 'title: First steps on one street'),
  ],
  [
    'a heading with nothing under it',
    'empty-section',
    PAGE,
    swap('Ask who rings first. Then ask who writes it down.', ''),
  ],
  ['a link to no page', 'dead-link', PAGE, swap('Ask who rings first.', 'Ask [them](/benefits/nobody/).')],
  ['a link to no heading of its page', 'dead-link', PAGE, swap('Ask who rings first.', 'Ask [them](#nobody).')],
  ['an address that is none', 'dead-link', PAGE, swap('Ask who rings first.', 'Ask [them](htps://example.org).')],
  ['a drawing that is not there', 'unknown-drawing', PAGE, swap('Ask who rings first.', '<Draw name="trust-lop" />')],
  [
    'a page related to itself',
    'related-to-itself',
    PAGE,
    swap('page: foundations/first-steps', 'page: benefits/neighbours'),
  ],
  [
    'a gist of more than 18 words',
    'long-gist',
    FACT,
    swap('fell after nurses', `fell after${' some'.repeat(18)} nurses`),
  ],
  [
    'a gist with a number of its own',
    'gist-number-not-in-text',
    FACT,
    swap('fell after nurses', 'fell after two nurses'),
  ],
  ['two terms of one name', 'duplicate-term', TERM, swap('term: Place', 'term: carer')],
  ['a number that its fact does not have', 'number-not-in-fact', PAGE, swap('16%', '17%')],
  ['a number word that its fact does not have', 'number-not-in-fact', PAGE, swap('Two nurses', 'Forty-seven nurses')],
  ['the address of a copy', 'source-on-mirror', SOURCE, swap('example.org', 'www.scribd.com')],
  ['front matter that cannot be read', 'file-unreadable', PAGE, swap('title: What', 'title: Gains: what')],
  ['data that cannot be read', 'file-unreadable', FACT, swap('gist: ', 'gist: After calls: ')],
  ['a source that cannot be read', 'file-unreadable', SOURCE, swap('title: ', 'title: "')],
  ['a term that cannot be read', 'file-unreadable', TERM, swap('[E-002]', '[E-002')],
  ['a tag that is never closed', 'file-unreadable', PAGE, swap('Ask who rings first.', '<Scene>')],
  ['no front matter', 'front-matter-missing', PAGE, (text: string) => text.replace(/^---[\s\S]*?---\n/, '')],
  [
    'a field that is too long',
    'field-wrong',
    PAGE,
    swap("description: 'A small page", `description: 'A ${'small '.repeat(20)}page`),
  ],
  ['a field that is missing', 'field-wrong', FACT, swap('nation: wales\n', '')],
  ['a day that the calendar does not have', 'field-wrong', OTHER_PAGE, swap('2026-11-01', '2026-13-45')],
  ['a month that the calendar does not have', 'field-wrong', SOURCE, swap("'2019-07'", '2021-13')],
  ['a field that does not exist', 'field-wrong', SOURCE, swap('title:', 'titel: x\ntitle:')],
  ['an id that differs from the file name', 'id-differs-from-file-name', FACT, swap('id: E-001', 'id: E-101')],
])('finds %s, says %s and names the file', async (_what, id, file, plant) => {
  await change(file, plant);
  expect(found()).toEqual([`${id} in ${file}`]);
});

test.each([
  ['two steps of one name', 'duplicate-id', swap('id: next-day', 'id: first-call')],
  ['two items of one name', 'duplicate-id', swap('id: rang-again', 'id: rang-first')],
  ['two answers of one name', 'duplicate-id', swap('{ id: no-chance,', '{ id: none,')],
  ['an item with a name of the site', 'reserved-id', swap('id: said-why', 'id: evidence')],
  ['an answer with a name of the site', 'reserved-id', swap('id: no-talk', 'id: not-seen')],
  ['a step about no page', 'unknown-reference', swap('page: foundations/first-steps', 'page: foundations/frist-steps')],
  ['a step without a page', 'field-wrong', swap('    page: foundations/first-steps\n', '')],
  ['help from no page', 'unknown-reference', swap('- page: benefits/neighbours', '- page: tools/door')],
  ['a step without levels beside one that has them', 'missing-levels', swap(/    levels:\n(?: {6}- .*\n){4}/, '')],
  ['three levels', 'field-wrong', swap(/ +- { name: Rings.*\n/, '')],
  ['a scale that is not there', 'unknown-scale', swap('scale: calls', 'scale: call')],
  ['a scale that no item names', 'scale-never-used', swap('scales:\n', `scales:\n  days: ${DAYS}\n`)],
  ['an answer with empty words', 'field-wrong', swap('label: For one call', 'label:')],
  ['an answer without words', 'field-wrong', swap('own-words, label: In the words of the neighbour', 'own-words')],
  ['two answers with the same words', 'duplicate-label', swap('label: For one call', 'label: for no call')],
  ['an item of more than 25 words', 'long-item', swap('what had come', `what had come${' back'.repeat(20)}`)],
  ['answers that ask for agreement', 'agree-disagree-label', swap('label: For most calls', 'label: Strongly agree')],
  [
    'an item that says nothing for colleagues',
    'missing-colleague-text',
    swap('        colleague: Wrote down what the neighbour said.\n', ''),
  ],
  ['a plan that says “when” twice', 'move-wording', swap('when: a neighbour', 'when: When a neighbour')],
  ['a plan with a full stop', 'move-wording', swap('office from the door\n', 'office from the door.\n')],
  ['two items with one code', 'wording-clash', swap('said why it could', 'said 22080 times why it could')],
  ['a title that a page has', 'duplicate-title', swap(/^title: .*/, 'title: First steps on one street')],
  ['a sentence of 41 words', 'long-sentence', swap('the day after', `the day after${' it'.repeat(40)}`)],
  ['a text that is too hard', 'reading-grade', swap(/(?<=text: )You.*/g, HARD)],
  ['a misspelt field', 'field-wrong', swap('moves:', 'move:')],
  ['a quotation mark that is never closed', 'file-unreadable', swap('title: ', 'title: "')],
])('finds %s in an assessment, says %s and names the file', async (_what, id, plant) => {
  await change(ASSESSMENT, plant);
  expect(found()).toEqual([`${id} in ${ASSESSMENT}`]);
});

test('says in which line of an assessment a fault is, wherever it was found', async () => {
  await change(ASSESSMENT, swap('scale: calls', 'scale: call'));
  await change(ASSESSMENT, swap('page: benefits/neighbours', 'page: benefits/nobody'));
  const lines = (await readFile(at(ASSESSMENT), 'utf8')).split('\n');
  const lineOf = (text: string): number => lines.findIndex((line) => line.endsWith(text)) + 1;
  const { problems } = checkContent(at(), TODAY);
  expect(problems.map(({ place }) => place)).toEqual([
    `steps.1.page (line ${lineOf('page: benefits/nobody')})`,
    `steps.0.items.0.scale (line ${lineOf('scale: call')})`,
  ]);
});

test('finds levels that a page of a skill has itself', async () => {
  await change(ASSESSMENT, swap('page: benefits/neighbours', 'page: skills/ringing'));
  expect(found()).toEqual([`unknown-reference in ${ASSESSMENT}`, `levels-beside-skill in ${ASSESSMENT}`]);
});

test('finds everything that a form for several people lacks, and what it cannot have', async () => {
  await change(ASSESSMENT, swap('form: own', 'form: together'));
  expect(found()).toEqual([
    `colleagues-in-together in ${ASSESSMENT}`,
    ...Array<string>(3).fill(`missing-together-part in ${ASSESSMENT}`),
  ]);
});

test('finds two assessments with one place in their list', async () => {
  const sound = await readFile(at(ASSESSMENT), 'utf8');
  const file = 'src/content/assessments/town.yaml';
  await writeFile(at(file), sound.replace('How one street', 'How one town').replace('A small', 'A larger'));
  expect(found()).toEqual([`duplicate-order in ${file}`]);
});

test.each([
  ['two things in one item', 'double-barrelled', swap('You rang the neighbour', 'You met or rang the neighbour')],
  ['an item turned round', 'negated-item', swap('You said why', 'You never said why')],
  ['a vague answer', 'vague-label', swap('label: For one call', 'label: Sometimes')],
  ['words that nobody will see', 'never-shown', swap('colleagues: true', 'colleagues: false')],
  ['a review that is overdue', 'review-overdue', swap('reviewBy: 2027-11-01', 'reviewBy: 2026-11-22')],
])('only warns of %s in an assessment', async (_what, id, plant) => {
  await change(ASSESSMENT, plant);
  const { problems } = checkContent(at(), TODAY);
  expect(new Set(problems.map(({ id: said, level, file }) => `${said}, ${level} in ${file}`))).toEqual(
    new Set([`${id}, warning in ${ASSESSMENT}`]),
  );
});

test.each([
  [
    'a choice that leads nowhere',
    'choice-leads-nowhere',
    swap('to: street\n      - id: ring', 'to: steet\n      - id: ring'),
  ],
  [
    'a choice that no play is offered',
    'choice-never-offered',
    swap('- id: rope', '- id: rope\n        if: [trust >= 3]'),
  ],
  [
    'a text that no play is shown',
    'text-never-shown',
    swap('also:\n      - if: [rang-joy]', 'also:\n      - if: [rang-joy, trust <= 0]'),
  ],
  [
    'a way that no play takes',
    'way-never-taken',
    swap('{ if: [trust <= 0], to: open }', '{ if: [trust >= 3], to: open }'),
  ],
  [
    'a quantity that leaves its words',
    'quantity-out-of-bounds',
    swap('sets: [rang-joy]\n        moves: { hours: 1 }', 'sets: [rang-joy]\n        moves: { hours: 3 }'),
  ],
  [
    'a fact that nothing looks back on',
    'fact-never-tested',
    (text: string) => text.replaceAll('if: [rang-joy]', 'if: [trust >= 1]'),
  ],
  ['an ending without a debrief', 'field-wrong', swap(/    debrief: It was decided when you rang.*\n/, '')],
  [
    'an ending with an empty debrief',
    'field-wrong',
    swap(/(?<=debrief: )It was decided when you rang.*/, '"                                          "'),
  ],
  ['a choice without a reason', 'field-wrong', swap(/        why: It is quick.*\n/, '')],
  [
    'a person who is never present',
    'person-never-present',
    (text: string) => text.replaceAll('present: [ted, nan]', 'present: [nan]'),
  ],
  [
    'a person who is not in the story',
    'scenario-unknown-name',
    swap('present: [ted, nan]', 'present: [ted, nan, tod]'),
  ],
  ['a voice that is missing', 'voice-missing', swap('nan: I was in at five past., ', '')],
  ['a conversation that nobody can spend', 'conversations-unused', swap('conversations: 1', 'conversations: 2')],
  [
    'two choices that do the same',
    'options-do-the-same',
    swap('        moves: { trust: -1 }\n', '        sets: [rang-joy]\n        moves: { hours: 1 }\n'),
  ],
  [
    'a choice that gives itself away',
    'give-away',
    swap('label: Ring Joy and ask her what is on her list.', `label: Ring Joy${' and Joy'.repeat(12)}.`),
  ],
  ['a page that does not exist', 'unknown-reference', swap('teaches: benefits/neighbours', 'teaches: benefits/nobody')],
  ['a citation of no fact', 'unknown-citation', swap('[E-001]', '[E-999]')],
  ['a figure that its fact does not have', 'number-not-in-fact', swap('16%', '17%')],
  ['a sentence of 41 words', 'long-sentence', swap('Nobody rings you back', `Nobody rings${' you'.repeat(41)}`)],
  ['a text that is too hard', 'reading-grade', swap(/(?<=^ +(?:text|happens|why|cost): )[^|\n]+$/gm, HARD)],
  [
    'Markdown that a story does not draw',
    'story-markup',
    swap('The gate shuts at six', 'The [gate](/gate/) shuts at six'),
  ],
  ['a condition that is none', 'field-wrong', swap('if: [trust <= 0]', 'if: [trust < 1]')],
  ['a misspelt field', 'field-wrong', swap('sets: [rang-joy]', 'sett: [rang-joy]')],
  ['two choices of one name', 'scenario-name-twice', swap('- id: ask-ted', '- id: rope')],
])('finds %s in a scenario, says %s and names the file', async (_what, id, plant) => {
  await change(SCENARIO, plant);
  expect(new Set(found())).toContain(`${id} in ${SCENARIO}`);
  const files = checkContent(at(), TODAY).problems.map(({ file }) => file);
  expect(new Set(files)).toEqual(new Set([SCENARIO]));
});

test('says in one run what is wrong in a field of an assessment, elsewhere in it and in another file', async () => {
  await change(ASSESSMENT, swap('intro: Think of the day after.', 'intro: Think.'));
  await change(ASSESSMENT, swap('page: foundations/first-steps', 'page: foundations/frist-steps'));
  await change(ASSESSMENT, swap('id: said-why', 'id: rang-first'));
  await change(TERM, swap('[carer]', '[career]'));
  expect(said()).toEqual([
    ASSESSMENT,
    '  steps.1.intro (line 50)',
    '    The field `steps.1.intro` has 6 characters, and 20 is the least.',
    '    The comment on it in src/content/assessments/_template.yaml says what to write.  [field-wrong]',
    '  steps.0.page (line 25)',
    '    There is no page called "foundations/frist-steps".',
    '    Write the folder and the file name without its ending, such as skills/building-trust.  [unknown-reference]',
    '  steps.0.items.1.id (line 37)',
    '    The id "rang-first" of this item is also that of steps.0.items.0.',
    '    Give the newer of the two another id. Leave the one alone that people have answered already.  [duplicate-id]',
    '',
    TERM,
    '  seeAlso.0 (line 4)',
    '    There is no glossary term called "career".',
    '    Correct the spelling, or add the term to src/content/glossary/.  [unknown-reference]',
  ]);
});

test('says in one run what is wrong in a field of a story, elsewhere in it and in another file', async () => {
  await change(SCENARIO, swap(/        why: It is quick.*\n/, ''));
  await change(SCENARIO, swap('nan: I was in at five past., ', ''));
  await change(SCENARIO, swap('to: street\n      - id: ring', 'to: steet\n      - id: ring'));
  await change(FACT, swap('confidence: seen', 'confidence: unverified'));
  expect(said()).toEqual([
    FACT,
    '  confidence (line 7)',
    '    The fact "E-001" is marked unverified, and unverified facts are not published.',
    '    Read it in its source and mark it `seen`, or delete the file and the sentence that cites it.  [unverified-fact]',
    '',
    SCENARIO,
    '  steps.office.choices.2.why (line 70)',
    '    The field `steps.office.choices.2.why` is missing.',
    '    Add it. The comment on it in src/content/scenarios/_template.yaml says what to write.  [field-wrong]',
    '  steps.office.choices.0.to (line 61)',
    '    The choice "promise" of step "office" leads to "steet", and there is no step or ending with that name.',
    '    Correct the spelling of `to`, or add the missing step or ending.  [choice-leads-nowhere]',
    '  endings.shut.voices (line 108)',
    '    The ending "shut" does not say how Nan Reed sees it.',
    '    Add a line for "nan": what they would say afterwards.  [voice-missing]',
  ]);
});

test('says nothing of a story that rests on a field which is wrong', async () => {
  await change(SCENARIO, swap('to: street\n      - id: ring', 'too: street\n      - id: ring'));
  await change(SCENARIO, swap('nan: I was in at five past., ', ''));
  expect(found()).toEqual([`field-wrong in ${SCENARIO}`, `field-wrong in ${SCENARIO}`, `voice-missing in ${SCENARIO}`]);
});

test('says in one run what is wrong at the top of a page, elsewhere at its top and in its text', async () => {
  await change(PAGE, swap('order: 1', 'order: first'));
  await change(PAGE, swap('page: foundations/first-steps', 'page: benefits/neighbours'));
  await change(PAGE, swap('16%', '17%'));
  expect(found()).toEqual([`field-wrong in ${PAGE}`, `number-not-in-fact in ${PAGE}`, `related-to-itself in ${PAGE}`]);
});

test('says what is wrong in the text of a page whose top cannot be read', async () => {
  await change(PAGE, swap('title: What', 'title: Gains: what'));
  await change(PAGE, swap('16%', '17%'));
  expect(found()).toEqual([`file-unreadable in ${PAGE}`, `number-not-in-fact in ${PAGE}`]);
});

test('holds no page against a fact whose text is in doubt, and says what is wrong in the fact itself', async () => {
  await change(FACT, swap(/^text: .*/m, 'text: Fell.'));
  await change(FACT, swap('confidence: seen', 'confidence: unverified'));
  expect(found()).toEqual([`field-wrong in ${FACT}`, `unverified-fact in ${FACT}`]);
});

test('finds two pages of a kind with one place in the reading order', async () => {
  const sound = await readFile(at(OTHER_PAGE), 'utf8');
  const file = 'src/content/foundations/second-steps.mdx';
  await writeFile(at(file), sound.replace('First steps', 'Second steps').replace('A small page', 'A page'));
  expect(found()).toEqual([`duplicate-order in ${file}`]);
});

test('finds a story that nothing labels as invented', async () => {
  const sound = await readFile(at(OTHER_PAGE), 'utf8');
  const file = 'src/content/responses/calls.mdx';
  const sections = ['What it means', 'What people do', 'A scene', 'What the evidence says', 'Try this week'];
  const text = sections.map((title) => `## ${title}\n\nA nurse rang.\n`).join('\n');
  const top = sound.slice(0, sound.indexOf('## ')).replace('First steps', 'Calls').replace('A small page', 'A page');
  await mkdir(at('src/content/responses'));
  await writeFile(at(file), top + text);
  expect(found()).toEqual([`missing-component in ${file}`]);
});

test('finds a source that no fact uses', async () => {
  const sound = await readFile(at(SOURCE), 'utf8');
  const file = 'src/content/sources/jones-2021-visits.yaml';
  await writeFile(at(file), sound.replace('2019-visits', '2021-visits'));
  expect(found()).toEqual([`source-never-used in ${file}`]);
});

test.each([
  ['a page', OTHER_PAGE],
  ['a fact', 'src/content/facts/E-002.yaml'],
])('only warns when %s should have been read again', async (_what, file) => {
  await change(file, swap('reviewBy: 2027-11-01', 'reviewBy: 2026-11-22'));
  const { problems } = checkContent(at(), TODAY);
  expect(problems.map(({ id, level, file: where }) => [id, level, where])).toEqual([
    ['review-overdue', 'warning', file],
  ]);
});

function swap(from: string | RegExp, to: string) {
  return (text: string) => text.replace(from, to);
}

function exchange(one: string, other: string) {
  return (text: string) => text.replace(one, '…').replace(other, one).replace('…', other);
}

async function change(file: string, plant: (text: string) => string): Promise<void> {
  const before = await readFile(at(file), 'utf8');
  const after = plant(before);
  if (after === before) throw new Error(`Nothing was planted in ${file}.`);
  await writeFile(at(file), after);
}

function found(): string[] {
  const { problems } = checkContent(at(), TODAY);
  return problems.filter(({ level }) => level === 'fault').map(({ id, file }) => `${id} in ${file}`);
}

/** What an author would read, line by line. */
function said(): string[] {
  return told(checkContent(at(), TODAY).problems);
}
