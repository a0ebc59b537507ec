import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { checkContent, todayIso } from '../corpus/check-content.ts';
import { exploredOf } from '../corpus/explored.ts';
import type { TitledPage } from '../domain/card.ts';
import { countProblems, formatProblems } from '../domain/problem.ts';
import { stop } from './stop.ts';

let sound: TitledPage[] = [];

/** The pages that a build has found sound. No more of them is kept: what has to be held in memory slows down all that follows. */
export function soundPages(): readonly TitledPage[] {
  return sound;
}

/** Checks all content before a build and stops it on a fault; while an author works, it says what it finds and goes on. */
export function contentRules(): AstroIntegration {
  let root = process.cwd();
  return {
    name: 'content-rules',
    hooks: {
      // Before Astro reads the content itself, because it stops at the first fault of a schema and we say them all.
      'astro:config:setup': ({ config, command, logger }) => {
        root = fileURLToPath(config.root);
        if (command !== 'build') return;
        const { corpus, problems } = checkContent(root, todayIso());
        const faults = problems.filter(({ level }) => level === 'fault');
        const warnings = problems.filter(({ level }) => level === 'warning');
        if (warnings.length > 0) logger.warn(`\n${formatProblems(warnings)}\n`);
        if (faults.length > 0) {
          stop(`The content has faults.\n\n${formatProblems(faults)}\n\n${countProblems(problems)}`);
        }
        logger.info(countProblems(problems));
        sound = corpus.pages.map(({ kind, id, data }) => ({ kind, id, title: data.title }));
        // Asked while what was proved is at hand: the pages ask for it in modules of their own.
        for (const { scenario } of corpus.scenarios) exploredOf(scenario);
      },
      'astro:server:setup': ({ server, logger }) => {
        const check = (): void => {
          const { problems } = checkContent(root, todayIso());
          if (problems.length > 0) logger.warn(`\n${formatProblems(problems)}\n`);
          logger.info(countProblems(problems));
        };
        let timer: NodeJS.Timeout | undefined;
        server.watcher.on('all', (_event, file) => {
          if (!file.includes('/src/content/')) return;
          clearTimeout(timer);
          timer = setTimeout(check, 300);
        });
        check();
      },
    },
  };
}
