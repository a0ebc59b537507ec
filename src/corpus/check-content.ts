import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { withoutFiles, type Corpus } from '../domain/corpus.ts';
import type { Doubt } from '../domain/doubt.ts';
import type { Problem } from '../domain/problem.ts';
import { RULES } from '../domain/rules/index.ts';
import { heldBack, restsOnDoubt } from '../domain/rests-on.ts';
import { readContent, type Content } from './read-content.ts';
import { withLines } from './with-lines.ts';

export interface Checked extends Pick<Content, 'corpus' | 'doubts'> {
  problems: Problem[];
}

/** Every problem of all content below `root`, from files that cannot be read to rules that are broken. */
export function checkContent(root: string, today: string): Checked {
  const { corpus, problems, doubts } = readContent(root, today);
  const all = [...problems, ...broken(corpus, doubts)].filter(
    (one) => one.id === 'field-wrong' || !restsOnDoubt(one, doubts),
  );
  return { corpus, doubts, problems: withLines(all, (file) => textOf(join(root, file))) };
}

/** What breaks a rule. Files that others cannot be held against speak for themselves alone. */
function broken(corpus: Corpus, doubts: readonly Doubt[]): Problem[] {
  const held = heldBack(doubts);
  const found = RULES.flatMap((rule) => rule(withoutFiles(corpus, held)));
  if (held.size === 0) return found;
  return [...found, ...RULES.flatMap((rule) => rule(corpus)).filter(({ file }) => held.has(file))];
}

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

/** Today as an ISO date, in the one place where the check may look at a clock. */
export function todayIso(now = new Date()): string {
  return now.toISOString().slice(0, 10);
}
