// `npm run new -- skill my-skill`: a new page, fact, source or glossary term from its template.
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { todayIso } from '../src/corpus/check-content.ts';
import { FOLDERS, folderCalled, newFile, templateOf, type Folder } from './lib/new-file.ts';
import { ROOT } from './lib/project.mjs';

const [called, ...words] = parseArgs({ allowPositionals: true }).positionals;
// A name with a space in it comes as several words: it is refused as a whole, with one that fits.
const id = words.length > 0 ? words.join(' ') : undefined;
const folder = called === undefined ? undefined : folderCalled(called);
if (called === undefined || id === undefined) {
  refuse(`Say what to make and what to call it: npm run new -- skill my-skill\n${kindsThereAre()}`);
} else if (folder === undefined) {
  refuse(`There is nothing called "${called}" to make.\n${kindsThereAre()}`);
} else {
  const made = newFile(folder, id, await look(folder));
  if ('refused' in made) refuse(made.refused);
  else {
    await writeFile(join(ROOT, made.file), made.text, { flag: 'wx' });
    console.log(`Made ${made.file}.\nFill in its fields and text, then run: npm run check`);
  }
}

function kindsThereAre(): string {
  return `There are: ${FOLDERS.map((name) => (name === 'glossary' ? 'term' : name.replace(/s$/, ''))).join(', ')}.`;
}

function refuse(why: string): void {
  console.error(why);
  process.exitCode = 1;
}

async function look(folder: Folder): Promise<Parameters<typeof newFile>[2]> {
  const dir = join(ROOT, 'src/content', folder);
  const files = (await readdir(dir)).filter((name) => !name.startsWith('_'));
  const texts = await Promise.all(files.map((name) => readFile(join(dir, name), 'utf8')));
  return {
    template: await readFile(join(ROOT, templateOf(folder)), 'utf8'),
    taken: files.map((name) => name.replace(/\.[a-z]+$/, '')),
    lastOrder: Math.max(0, ...texts.map((text) => Number(/^order: *(\d+)/m.exec(text)?.[1] ?? 0))),
    today: todayIso(),
  };
}
