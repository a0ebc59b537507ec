import { answersIn, scalesIn } from '../assessment/places.ts';
import type { Corpus } from '../corpus.ts';
import { problem, type Problem } from '../problem.ts';

const HOW_MUCH =
  'strongly|completely|totally|fully|entirely|partly|mostly|mainly|generally|somewhat|slightly|mildly|moderately|rather|definitely|a little|a bit|a lot|to some extent';
/** The whole label: “Once we had agreed a date” is a situation. */
const AGREEMENT = new RegExp(
  `^(?:i )?(?:(?:${HOW_MUCH}|tend to|neither) )*(?:dis)?agree(?: n?or (?:dis)?agree)?(?: (?:${HOW_MUCH}))*$`,
);

/** People tend to agree whatever they are asked, so such answers say more of manners than of practice (fact L-010). */
export function agreeDisagreeLabel({ assessments }: Corpus): Problem[] {
  return assessments.flatMap((assessment) =>
    scalesIn(assessment)
      .flatMap(answersIn)
      .filter(({ part: { label } }) => AGREEMENT.test(label.toLowerCase().replace(/[.!]$/, '').trim()))
      .map(({ place, part: { label } }) =>
        problem(
          'agree-disagree-label',
          assessment.file,
          `${place}.label`,
          `The answer "${label}" asks whether somebody agrees. People tend to agree whatever they are asked (fact L-010).`,
          'Ask what happened, and write a count or a situation: "In one or two meetings", "Only after somebody asked".',
        ),
      ),
  );
}
