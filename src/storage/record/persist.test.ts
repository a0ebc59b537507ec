import { beforeEach, expect, test, vi } from 'vitest';
import { answerOf, planOf } from '../../domain/record/record.examples.ts';

const storage = { persisted: vi.fn(), persist: vi.fn() };

beforeEach(() => {
  vi.resetModules();
  storage.persisted.mockReset().mockResolvedValue(false);
  storage.persist.mockReset().mockResolvedValue(true);
  vi.stubGlobal('navigator', { storage });
});

const fresh = () => import('./persist.ts');

test('asks the browser to keep the data when something is saved that it would hurt to lose, and once', async () => {
  const { askToPersist } = await fresh();
  await askToPersist([answerOf('a', 'trust.asked', 'once')]);
  expect(storage.persist).not.toHaveBeenCalled();
  await askToPersist([planOf('p')]);
  await askToPersist([planOf('q')]);
  expect(storage.persist).toHaveBeenCalledOnce();
});

test('does not ask for what the browser has promised already', async () => {
  storage.persisted.mockResolvedValue(true);
  const { askToPersist } = await fresh();
  await askToPersist([planOf('p')]);
  expect(storage.persist).not.toHaveBeenCalled();
});

test.each([
  ['knows no such promise', () => vi.stubGlobal('navigator', {})],
  ['refuses to talk about it', () => storage.persisted.mockRejectedValue(new DOMException('No', 'SecurityError'))],
])('a browser that %s is no trouble', async (_what, arrange) => {
  arrange();
  const { askToPersist } = await fresh();
  await expect(askToPersist([planOf('p')])).resolves.toBeUndefined();
});
