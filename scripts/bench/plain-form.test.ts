import { expect, test } from 'vitest';
import { WORK_NEEDS, type Assessment, type Step } from '../../src/domain/assessment/assessment.ts';
import { plainForm } from './plain-form.ts';

const step = (id: string, levels: Step['levels']): Step => ({
  id,
  title: 'Trust & time',
  page: 'skills/trust',
  path: '/skills/trust/',
  intro: 'What did you do?',
  levels,
  items: [
    {
      id: 'told',
      text: 'I told them first.',
      scale: { points: [{ id: 'no', label: 'No' }], apart: [{ id: 'no-chance', label: 'No chance came up' }] },
    },
  ],
  moves: [],
  helps: [],
  prompts: [],
});

const assessment = (...steps: Step[]): Assessment =>
  ({ id: 'a', title: 'A form', frame: 'Last month', need: WORK_NEEDS, steps }) as unknown as Assessment;

test('the plain form asks each statement with every answer, those set apart among them', () => {
  const html = plainForm(assessment(step('one', []), step('two', [])));
  expect(html.match(/<fieldset>/g)).toHaveLength(2);
  expect(html.match(/type="radio"/g)).toHaveLength(4);
  expect(html).toContain('<legend>Last month I told them first.</legend>');
  expect(html).toContain('name="two.told" value="no-chance"');
});

test('where a form asks for levels, the plain one asks what the work needs, for a line of evidence and for a level', () => {
  const html = plainForm(assessment(step('one', [{ name: 'Early', text: 'It begins.' }])));
  expect(html.match(/<fieldset>/g)).toHaveLength(3);
  expect(html).toContain('name="one.evidence"');
  expect(html).toContain('Early. It begins.');
});

test('the plain form has neither style nor script, and words cannot become markup', () => {
  const html = plainForm(assessment(step('one', [])));
  expect(html).not.toMatch(/<style|<script|style=/);
  expect(html).toContain('Trust &amp; time');
});
