import type { Corpus } from '../corpus.ts';
import { KINDS, type Kind } from '../kinds.ts';
import { problem, type Problem } from '../problem.ts';
import { NATIONS, type Nation } from '../vocabulary.ts';

/** With fewer scenarios, what is missing is still being written. */
export const FEWEST = 9;
const TIMES = 2;

const PRACTISED = ['principles', 'skills', 'barriers', 'pitfalls'] as const satisfies readonly Kind[];
const NEEDED = ['england', 'scotland', 'wales', 'northern-ireland'] as const satisfies readonly Nation[];

/** Whoever plays all scenarios has practised every principle, skill, barrier and pitfall twice, and been in all four nations. */
export function scenarioCoverage({ pages, scenarios, unread }: Corpus): Problem[] {
  // A scenario that could not be read may be the one that has it.
  if (unread.some((name) => name.startsWith('scenarios/'))) return [];
  if (scenarios.length < FEWEST) return [];
  const practised = scenarios.flatMap(({ scenario }) => [...new Set<string>(scenario.practises)]);
  const rare = PRACTISED.flatMap((kind) =>
    pages
      .filter((page) => page.kind === kind)
      .map(({ id }) => ({ kind, name: `${kind}/${id}` }))
      .map((page) => ({ ...page, times: practised.filter((name) => name === page.name).length }))
      .filter(({ times }) => times < TIMES),
  );
  const missing = NEEDED.filter((nation) => !scenarios.some(({ scenario }) => scenario.nation === nation));
  return [
    ...rare.map(({ kind, name, times }) =>
      lacking(
        `The ${KINDS[kind].one.toLowerCase()} "${name}" is practised in ${times === 0 ? 'no scenario' : 'one scenario'}, and two is the least.`,
        'Let a choice in another scenario teach it, and add it to `practises` there.',
      ),
    ),
    ...missing.map((nation) =>
      lacking(
        `No scenario happens in ${NATIONS[nation]}.`,
        'Write one, or move a story there with its law and its names.',
      ),
    ),
  ];
}

function lacking(wrong: string, fix: string): Problem {
  return problem('scenario-coverage', 'src/content/scenarios/', 'all scenarios', wrong, fix);
}
