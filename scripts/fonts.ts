// `npm run fonts`: cuts the typeface down to what the site sets, after a new edition of it or for more characters.
import { writeFile } from 'node:fs/promises';
import { CUTS } from './lib/fonts.ts';

for (const { file, make } of CUTS) await writeFile(file, await make());
