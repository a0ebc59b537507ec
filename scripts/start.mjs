// `npm start`: from a fresh clone to an address in one command.
import { join } from 'node:path';
import { installMissing } from './lib/install.mjs';
import { projectNode, ROOT, toolCommand, toolEnv } from './lib/project.mjs';
import { normaliseBase, serve, siteHandler } from './lib/serve.mjs';
import { explain, lastLine, Stages, stopOnCtrlC } from './lib/stages.mjs';

stopOnCtrlC();
try {
  const { HOST: host, PORT: port } = process.env;
  // A port that is mistyped or taken is better told now than after the build.
  (await serve({ handler: () => undefined, host, port })).close();
  const stages = new Stages();
  await installMissing(stages);
  await stages.run('Checking the content', [projectNode(), join(ROOT, 'scripts/check.ts')], {
    env: toolEnv(),
    help: 'The content has faults. What has to be mended is above.',
    found: lastLine,
  });
  const outDir = join(ROOT, 'dist');
  await stages.run('Building the site and its search index', toolCommand('astro', 'build', '--outDir', outDir), {
    env: toolEnv(),
    help: 'The site was not built. What has to be mended is above.',
  });
  const base = normaliseBase(process.env.BASE_PATH);
  const handler = await siteHandler(outDir, base);
  const { address } = await serve({ handler, base, host, port });
  console.log(`\nThe guide is open at ${address}   (Ctrl-C closes it.)`);
} catch (error) {
  explain(error);
}
