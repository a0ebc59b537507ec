import { expect, test } from 'vitest';
import { assessment, plan } from './assessment.examples.ts';
import { actionReminders, planReminders } from './reminders.ts';

const ADDRESS = 'https://x.example/assessments/skills/';

test('reminds of a plan on its day, with everything needed to look back', () => {
  expect(planReminders(assessment(), [plan()], ADDRESS)).toEqual([
    {
      uid: 'plan-p1@joined-up',
      title: 'Look back: Step trust',
      description:
        'When a date slips, then I will ring them before noon.\nFirst step: Put Dee’s number in my phone\nTo talk to: Dee\n' +
        'Did it happen? What have you learnt? Your plan is on the device where you made it.',
      day: '2026-12-21',
      address: ADDRESS,
    },
  ]);
});

test('says nothing of what a plan leaves open', () => {
  const [reminder] = planReminders(assessment(), [plan({ first: '', person: '', step: 'gone' })], ADDRESS);
  expect(reminder?.title).toBe('Look back: Six skills');
  expect(reminder?.description).not.toContain('To talk to');
});

test.each([
  ['plan without a day', plan({ review: '' })],
  ['draft', plan({ kept: false })],
])('reminds of no %s', (_, one) => {
  expect(planReminders(assessment(), [one], ADDRESS)).toEqual([]);
});

test('reminds of what a partnership agreed', () => {
  const action = { id: 'a1', what: 'Show the figures', who: 'Dee', by: '2026-12-21', sign: 'The board asks' };
  expect(actionReminders('Falls group', [action, { ...action, id: 'a2', by: '' }], ADDRESS)).toEqual([
    {
      uid: 'action-a1@joined-up',
      title: 'Show the figures',
      description: 'Falls group\nWho: Dee\nHow we will know: The board asks',
      day: '2026-12-21',
      address: ADDRESS,
    },
  ]);
});
