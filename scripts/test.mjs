// `npm test`: everything that has to hold, from a fresh clone. `npm run test:quick`: what one runs while working.
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { browserFor } from './lib/browser.mjs';
import { installMissing } from './lib/install.mjs';
import { CACHE, projectNode, ROOT, toolCommand, toolEnv } from './lib/project.mjs';
import { explain, lastLine, Stages, stopOnCtrlC } from './lib/stages.mjs';
import { addTotals, playwrightTotals, totalsLine, vitestTotals } from './lib/totals.mjs';

const quick = process.argv.includes('--quick');
const reports = {
  unit: join(CACHE, 'unit-tests.json'),
  browser: join(CACHE, 'browser-tests.json'),
};
/** The second build stands beside the first, so that the browser tests can crawl both. */
const BASE_PATH = '/guide/';
const withBase = join(ROOT, '.cache/dist-under-base');

stopOnCtrlC();
let broken = false;
try {
  const stages = new Stages();
  await installMissing(stages);
  for (const file of Object.values(reports)) rmSync(file, { force: true });
  const env = toolEnv(quick ? {} : { CHROMIUM_PATH: await browserFor(stages) });

  await stages.run('Format', toolCommand('prettier', '--check', '--log-level', 'warn', '.'), {
    env,
    help: 'These files are not formatted. `npm run format` does it.',
  });
  // Before lint, which reads the types of the content collections that this writes.
  await stages.run('Types', toolCommand('astro', 'check', '--minimumFailingSeverity', 'warning'), { env });
  await stages.run('Types of the domain by itself', toolCommand('tsc', '-p', 'src/domain'), {
    env,
    help: 'src/domain runs in the browser, in the build and in tests alike: no DOM, Astro, React or Node in it.',
  });
  await stages.run('Lint', toolCommand('eslint', '.', '--max-warnings', '0'), { env });
  const content = await stages.run('Content', [projectNode(), join(ROOT, 'scripts/check.ts')], {
    env,
    found: lastLine,
  });
  // Warnings stop nothing, so this is where somebody sees them.
  if (content.includes(', warning]')) console.log(`\n${content}`);
  const unitReporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${reports.unit}`];
  await stages.run('Unit tests', toolCommand('vitest', 'run', ...unitReporters), {
    env,
    found: () => totalsLine(vitestTotals(readReport(reports.unit))),
  });
  if (!quick) {
    const build = (/** @type {string} */ dir) => toolCommand('astro', 'build', '--outDir', dir);
    await stages.run('Build', build(join(ROOT, 'dist')), { env: { ...env, BASE_PATH: undefined } });
    await stages.run(`Build under ${BASE_PATH}`, build(withBase), { env: { ...env, BASE_PATH } });
    await stages.run('Browser tests', toolCommand('playwright', 'test'), {
      env: { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: reports.browser, BASE_PATH: undefined },
      found: () => totalsLine(playwrightTotals(readReport(reports.browser))),
    });
  }
} catch (error) {
  broken = true;
  explain(error, console.log);
}
const totals = [vitestTotals(readReport(reports.unit)), playwrightTotals(readReport(reports.browser))];
console.log(`\n${totalsLine(addTotals(totals, broken))}`);

/**
 * @param {string} file
 * @returns {unknown}
 */
function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
