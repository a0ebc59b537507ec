import type { Corpus } from '../domain/corpus.ts';
import type { Problem } from '../domain/problem.ts';
import { RULES } from '../domain/rules/index.ts';
import { readContent } from './read-content.ts';

/** Every problem of all content below `root`, from files that cannot be read to rules that are broken. */
export async function checkContent(root: string, today: string): Promise<{ corpus: Corpus; problems: Problem[] }> {
  const { corpus, problems } = await readContent(root, today);
  return { corpus, problems: [...problems, ...RULES.flatMap((rule) => rule(corpus))] };
}

/** Today as an ISO date, in the one place where the check may look at a clock. */
export function todayIso(now = new Date()): string {
  return now.toISOString().slice(0, 10);
}
