import { expect, test } from 'vitest';
import { plan } from './assessment.examples.ts';
import { duePlans } from './due-plans.ts';

const TODAY = '2026-11-23';

test('asks to look back when the day has come, the longest waiting first, only once, and at no draft', () => {
  const plans = [
    plan({ id: 'today', review: TODAY }),
    plan({ id: 'later', review: '2026-11-24' }),
    plan({ id: 'waiting', review: '2026-11-01' }),
    plan({ id: 'done', review: '2026-11-02' }),
    plan({ id: 'undated', review: '' }),
    plan({ id: 'draft', review: '2026-11-03', kept: false }),
  ];
  expect(duePlans(plans, new Set(['done']), TODAY).map(({ id }) => id)).toEqual(['waiting', 'today']);
});
