import { expect, test } from 'vitest';
import { choiceWith, endingWith, scenarioWith, stepWith } from '../../../tests/unit/scenario-with.ts';
import { factsIn, mapTexts, partsAtMarks, plainParagraphs, textsIn, withMarks } from './texts.ts';

const SMALL = scenarioWith({
  steps: [
    stepWith({
      also: [{ if: [], text: 'More.' }],
      chairs: [{ person: 'dee', text: 'Dee thinks.', ask: true }],
      choices: [choiceWith({ happens: 'It rains. [E-002]', why: 'So it goes. [E-001] [S-003]' })],
    }),
  ],
  endings: [endingWith({ also: [{ if: [], text: 'And so. [E-001]' }], voices: { ruth: 'Home.' } })],
});

test('names every Markdown text and where it stands', () => {
  expect(textsIn(SMALL).map(({ place }) => place)).toEqual([
    'steps.door.text',
    'steps.door.also.0.text',
    'steps.door.chairs.0.text',
    'steps.door.choices.0.happens',
    'steps.door.choices.0.why',
    'endings.even.text',
    'endings.even.also.0.text',
    'endings.even.cost',
    'endings.even.debrief',
    'endings.even.voices.ruth',
    'facilitator',
  ]);
});

test('changes every text and leaves labels, names and conditions alone', () => {
  const changed = mapTexts(SMALL, (text) => `<p>${text}</p>`);
  expect(textsIn(changed).map(({ text }) => text)).toEqual(textsIn(SMALL).map(({ text }) => `<p>${text}</p>`));
  expect(changed.steps[0]?.choices[0]).toMatchObject({ id: 'wait', label: SMALL.steps[0]?.choices[0]?.label });
  expect(mapTexts(SMALL, (text) => text)).toEqual(SMALL);
});

test('lists the facts that a scenario rests on, each once', () => {
  expect(factsIn(SMALL)).toEqual(['E-002', 'E-001', 'S-003']);
});

test('parts a text at its marks, and loses no word of it', () => {
  expect(partsAtMarks('<p>It fell. [E-122] [S-026]</p><p>Then it rose [E-001], slowly.</p>')).toEqual([
    { words: '<p>It fell.', facts: ['E-122', 'S-026'] },
    { words: '</p><p>Then it rose', facts: ['E-001'] },
    { words: ', slowly.</p>', facts: [] },
  ]);
  expect(partsAtMarks('Nothing. [sic]')).toEqual([{ words: 'Nothing. [sic]', facts: [] }]);
});

test('puts what a page shows in the place of marks', () => {
  const html = withMarks('<p>It fell. [E-122] [S-026]</p><p>It is so.</p>', (facts) => `<sup>${facts.join()}</sup>`);
  expect(html).toBe('<p>It fell.<sup>E-122,S-026</sup></p><p>It is so.</p>');
});

test('a text of the page becomes plain paragraphs for a document', () => {
  const html = '<p>She <em>said</em> “no &amp; yes”.</p><ul><li>One [E-122]</li><li>Two</li></ul><p>&lt;b&gt;</p>';
  expect(plainParagraphs(html)).toEqual(['She said “no & yes”.', 'One', 'Two', '<b>']);
});
