import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { CUTS } from './fonts.ts';

test.each(CUTS.map((cut) => [basename(cut.file), cut] as const))(
  '%s is what is cut from the typeface today: else run `npm run fonts`',
  async (_, { file, make }) => {
    expect(Buffer.from(await make()).equals(await readFile(file))).toBe(true);
  },
);
