// Serves a built site and does nothing else: `node scripts/serve.mjs`, with PORT, HOST, BASE_PATH and DIST if need be.
import { resolve } from 'node:path';
import { ROOT } from './lib/project.mjs';
import { normaliseBase, serve, siteHandler } from './lib/serve.mjs';
import { explain } from './lib/stages.mjs';

try {
  const base = normaliseBase(process.env.BASE_PATH);
  const handler = await siteHandler(resolve(ROOT, process.env.DIST ?? 'dist'), base);
  const { address } = await serve({ handler, base, host: process.env.HOST, port: process.env.PORT });
  console.log(address);
} catch (error) {
  explain(error);
}
