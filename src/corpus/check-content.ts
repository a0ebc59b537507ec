import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Corpus, Page } from '../domain/corpus.ts';
import type { Problem } from '../domain/problem.ts';
import { RULES, TEXT_RULES } from '../domain/rules/index.ts';
import { scenarioRules } from '../domain/rules/scenario-rules.ts';
import { readContent, type Content } from './read-content.ts';
import { withLines } from './with-lines.ts';

export interface Checked extends Pick<Content, 'corpus' | 'storyOnly'> {
  problems: Problem[];
}

/** Every problem of all content below `root`, from files that cannot be read to rules that are broken. */
export async function checkContent(root: string, today: string): Promise<Checked> {
  const { corpus, problems, textOnly, storyOnly } = await readContent(root, today);
  const all = [
    ...problems,
    ...RULES.flatMap((rule) => rule(corpus)),
    ...inTexts(textOnly, corpus),
    ...scenarioRules({ ...corpus, scenarios: storyOnly }),
  ];
  return { corpus, storyOnly, problems: withLines(all, (file) => textOf(join(root, file))) };
}

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

/** What is wrong in the text of pages whose top cannot be read. */
function inTexts(textOnly: readonly Page[], corpus: Corpus): Problem[] {
  if (textOnly.length === 0) return [];
  const files = new Set(textOnly.map(({ file }) => file));
  const all = { ...corpus, pages: [...corpus.pages, ...textOnly] };
  return TEXT_RULES.flatMap((rule) => rule(all)).filter(({ file }) => files.has(file));
}

/** Today as an ISO date, in the one place where the check may look at a clock. */
export function todayIso(now = new Date()): string {
  return now.toISOString().slice(0, 10);
}
