// `npm run scenario -- friday-discharge`: what plays of a scenario can do, with its problems and a drawing of its graph.
// `--play` plays it in the terminal, `--from <step>` from any step.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { checkContent, todayIso } from '../src/corpus/check-content.ts';
import { formatProblems } from '../src/domain/problem.ts';
import { playsAreSure } from '../src/domain/rests-on.ts';
import { begin, type Run } from '../src/domain/scenario/play.ts';
import { playTo } from '../src/domain/scenario/play-to.ts';
import { drawingLines, reportLines } from '../src/domain/scenario/report.ts';
import type { Scenario } from '../src/domain/scenario/scenario.ts';
import { ROOT } from './lib/project.mjs';
import { drawScenario } from './lib/scenario-drawing.ts';
import { screen, typed } from './lib/scenario-play.ts';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { play: { type: 'boolean', default: false }, from: { type: 'string' } },
});
const { corpus, doubts, problems } = checkContent(ROOT, todayIso());
const name = positionals[0]?.replace(/^.*\//, '').replace(/\.yaml$/, '');
const file = `src/content/scenarios/${name}.yaml`;
const written = corpus.scenarios.find(({ id }) => id === name);
const scenario = playsAreSure(file, doubts) ? written?.scenario : undefined;
const mine = problems.filter((one) => one.file === file);

if (scenario === undefined) {
  console.log(mine.length > 0 ? formatProblems(mine) : unknown());
  process.exitCode = 1;
} else if (values.play || values.from !== undefined) {
  const run = values.from === undefined ? begin() : playTo(scenario, values.from);
  if (run) await play(scenario, run);
  else {
    const steps = scenario.steps.map(({ id }) => id).join(', ');
    console.log(`No play comes to a step called "${values.from}". The steps are: ${steps}.`);
    process.exitCode = 1;
  }
} else {
  console.log([...drawingLines(scenario), '', ...reportLines(scenario), ''].join('\n'));
  console.log(`Its drawing: ${await draw(scenario)}\n`);
  console.log(mine.length > 0 ? formatProblems(mine) : 'No problems found.');
  process.exitCode = mine.some(({ level }) => level === 'fault') ? 1 : 0;
}

function unknown(): string {
  const names = corpus.scenarios.map(({ id }) => id);
  const what = name === undefined ? 'Say which scenario' : `There is no scenario called "${name}"`;
  return `${what}: npm run scenario -- ${names[0] ?? 'name'}\nThere are: ${names.join(', ') || 'none yet'}.`;
}

async function draw(story: Scenario): Promise<string> {
  const drawing = join('.cache', `scenario-${story.id}.svg`);
  await mkdir(join(ROOT, '.cache'), { recursive: true });
  await writeFile(join(ROOT, drawing), drawScenario(story));
  return drawing;
}

async function play(story: Scenario, run: Run): Promise<void> {
  const seed = `terminal ${Date.now()}`;
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  let now: ReturnType<typeof typed> = { run };
  console.log(`${story.title}\n\n${story.role}\n`);
  console.log(`${screen(story, run, seed)}\n`);
  terminal.setPrompt('> ');
  terminal.prompt();
  for await (const line of terminal) {
    now = typed(story, now.run, seed, line);
    if (now === undefined) break;
    console.log(`\n${now.says ?? screen(story, now.run, seed)}\n`);
    terminal.prompt();
  }
  terminal.close();
}
