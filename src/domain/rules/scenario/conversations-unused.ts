import type { Scenario } from '../../scenario/scenario.ts';
import { problem, type Problem } from '../../problem.ts';

/** Asking is worth something only if there are fewer conversations than people one could ask. */
export function conversationsUnused({ conversations, steps }: Scenario, file: string): Problem[] {
  const open = steps.reduce((n, { chairs }) => n + chairs.filter(({ ask }) => ask).length, 0);
  const say = (wrong: string, fix: string): Problem[] => [
    problem('conversations-unused', file, 'conversations', wrong, fix),
  ];
  if (conversations === 0 && open > 0) {
    return say(
      `There are no conversations, and ${open === 1 ? 'one chair has' : `${open} chairs have`} \`ask: true\`.`,
      'Give the reader a conversation or two, or write `ask: false`.',
    );
  }
  if (conversations > 0 && open <= conversations) {
    return say(
      `The reader has ${conversations} conversation${conversations === 1 ? '' : 's'} to spend, and chairs with \`ask: true\` are ${open}.`,
      'Open more chairs with `ask: true` than there are conversations, so that asking is a decision.',
    );
  }
  return [];
}
