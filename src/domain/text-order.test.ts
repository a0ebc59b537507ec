import { expect, test } from 'vitest';
import { textOrder } from './text-order.ts';

test('puts ISO moments in the order of time, and leaves equal ones alone', () => {
  expect(['2026-02', '2025-12', '2026-01', '2025-12'].toSorted(textOrder)).toEqual([
    '2025-12',
    '2025-12',
    '2026-01',
    '2026-02',
  ]);
});
