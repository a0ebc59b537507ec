import { expect, test } from 'vitest';
import { newUuid } from './new-uuid.ts';

test('makes a UUID of version 4, another one each time', () => {
  const some = Array.from({ length: 200 }, newUuid);
  for (const id of some) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(new Set(some).size).toBe(200);
});
