import type { Move } from '../assessment/assessment.ts';
import type { Corpus } from '../corpus.ts';
import { problem, type Problem } from '../problem.ts';

const FIELDS = ['when', 'then'] as const;

const STARTS: Record<(typeof FIELDS)[number], RegExp> = {
  when: /^(?:when|if)\b/i,
  then: /^(?:then\b(?:,? i\b(?: will\b|[’']ll\b)?)?|i\b(?: will\b|[’']ll\b)?)/i,
};

/** The site sets the two halves into “When …, then I will … .”, so neither may bring those words or the full stop. */
export function moveWording({ assessments }: Corpus): Problem[] {
  return assessments.flatMap(({ file, steps }) =>
    steps.flatMap(({ moves }, i) =>
      moves.flatMap((move, j) =>
        FIELDS.flatMap((field) =>
          whatIsWrong(move, field).map(([wrong, fix]) =>
            problem('move-wording', file, `steps.${i}.moves.${j}.${field}`, wrong, fix),
          ),
        ),
      ),
    ),
  );
}

function whatIsWrong(move: Move, field: (typeof FIELDS)[number]): [wrong: string, fix: string][] {
  const text = move[field].trim();
  const [start] = STARTS[field].exec(text) ?? [];
  const [stop] = /[.!?…]$/.exec(text) ?? [];
  const shown = `“When ${shorten(move.when)}, then I will ${shorten(move.then)}.”`;
  return [
    ...(start === undefined
      ? []
      : [
          [
            `The text of \`${field}\` begins with "${start}", and the site adds such words itself.`,
            `Begin after "${start}". Now a reader would see: ${shown}`,
          ] satisfies [string, string],
        ]),
    ...(stop === undefined
      ? []
      : [
          [
            `The text of \`${field}\` ends with "${stop}", and the site adds the full stop itself.`,
            `Take the "${stop}" out. Now a reader would see: ${shown}`,
          ] satisfies [string, string],
        ]),
  ];
}

function shorten(text: string): string {
  const words = text.trim().split(/\s+/);
  return words.length <= 12 ? words.join(' ') : `${words.slice(0, 3).join(' ')} … ${words.slice(-3).join(' ')}`;
}
