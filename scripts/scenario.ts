// `npm run scenario -- friday-discharge`: what plays of a scenario can do, with its problems and a drawing of its graph.
import { parseArgs } from 'node:util';
import { checkContent, todayIso } from '../src/corpus/check-content.ts';
import { formatProblems } from '../src/domain/problem.ts';
import { drawingLines, reportLines } from '../src/domain/scenario/report.ts';
import { ROOT } from './lib/project.mjs';

const { positionals } = parseArgs({ allowPositionals: true });
const { corpus, problems } = await checkContent(ROOT, todayIso());
const name = positionals[0]?.replace(/^.*\//, '').replace(/\.yaml$/, '');
const found = corpus.scenarios.find(({ id }) => id === name);
const mine = problems.filter(({ file }) => file === `src/content/scenarios/${name}.yaml`);

if (found) console.log([...drawingLines(found.scenario), '', ...reportLines(found.scenario), ''].join('\n'));
else if (mine.length === 0) {
  const names = corpus.scenarios.map(({ id }) => id);
  console.log(
    `${name === undefined ? 'Say which scenario' : `There is no scenario called "${name}"`}: npm run scenario -- ${names[0] ?? 'name'}\nThere are: ${names.join(', ') || 'none yet'}.`,
  );
}
if (mine.length > 0) console.log(formatProblems(mine));
else if (found) console.log('No problems found.');
process.exitCode = found && mine.every(({ level }) => level === 'warning') ? 0 : 1;
