import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';

/** Content without a fault. */
export const SOUND = join(import.meta.dirname, '../fixtures/sound-content');

/** A copy of it for every test of a file, to be spoilt. Gives the place of a file in the copy, or of the copy. */
export function useSoundContent(): (file?: string) => string {
  let root = '';
  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'joined-up-'));
    await cp(SOUND, root, { recursive: true });
  });
  afterEach(async () => {
    await rm(root, { recursive: true });
  });
  return (file = '') => join(root, file);
}
