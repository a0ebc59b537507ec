import { wordingsIn } from '../assessment/places.ts';
import type { Corpus } from '../corpus.ts';
import { warning, type Problem } from '../problem.ts';
import { withoutSpeech } from '../words.ts';

const JOINER = /\band\/or\b|\p{L}\/\p{L}|\bas well as\b|\band\b|\bor\b/giu;

/** Pairs that name one thing. Anything else is excused by name where it stands. */
const ONE_THING = new RegExp(
  [
    // Two or three, once or twice, an hour or more, or so.
    String.raw`\b(?:one|two|three|four|five|six|seven|eight|nine|ten|once|\d+) (?:or|and) (?:two|three|four|five|six|seven|eight|nine|ten|twice|\d+|a half)\b`,
    String.raw`\bor (?:more|fewer|less|so)\b`,
    String.raw`\b(?:more|sooner|whether|one way) or (?:less|later|not|another|the other)\b`,
    // Between two people there is one relation.
    String.raw`\bbetween \S+(?: \S+){0,3} and\b`,
    String.raw`\bhealth and (?:social care|care|wellbeing|well-being|safety|housing)\b`,
    String.raw`\b(?:care and support|housing and care|accident and emergency|research and development|information and advice)\b`,
    String.raw`\b(?:voluntary and community|community and voluntary|mental and physical|physical and mental)\b`,
    String.raw`\b(?:children and young people|family and friends|friends and family|friends or family|family or friends)\b`,
    String.raw`\b(?:people and communities|drug and alcohol|drugs and alcohol|alcohol and drugs|black and minority)\b`,
    String.raw`\b(?:pros and cons|terms and conditions|roles and responsibilities|give and take|ins and outs|trial and error|back and forth|by and large|questions and answers|strengths and weaknesses)\b`,
    String.raw`\b(?:day and night|day or night|night and day|night or day|again and again|over and over|yes or no)\b`,
  ].join('|'),
  'gi',
);

/** Who did one of the two things that an item asks about has no true answer. */
export function doubleBarrelled({ assessments }: Corpus): Problem[] {
  return assessments.flatMap((assessment) =>
    wordingsIn(assessment).flatMap(({ place, part, excused }) => {
      const found = [...withoutSpeech(part).replace(ONE_THING, '…').matchAll(JOINER)].map(([word]) =>
        word.length === 3 && word[1] === '/' ? '/' : word.toLowerCase(),
      );
      return [...new Set(found)]
        .filter((word) => !excused.includes(word))
        .map((word) =>
          warning(
            'double-barrelled',
            assessment.file,
            place,
            `The item "${part}" joins two things with "${word}". Somebody who did one of them has no true answer.`,
            `Ask about one, or make two items. If it is one thing, add \`excuse: ${word}\` to the item.`,
          ),
        );
    }),
  );
}
