import { movedInWords, thenLabel, type Compared } from '../../../domain/assessment/then-and-now.ts';
import { RoundSide } from './RoundSide.tsx';
import { Wall, WallQuestions, type Slide } from './Wall.tsx';

interface Props {
  compared: Compared;
  onLeave: () => void;
}

/** What two rounds of one statement are asked about: never which is better. */
const QUESTIONS = [
  'What has changed since then? Who would tell it differently?',
  'Who is in the room now who was not then, and the other way round?',
];

/**
 * Two rounds on a wall, one statement at a time, in the order of the form. Accessible means: as `Wall`; “then” and “now” are
 * words over each list and in its name. States: both sides; one of them may not be shown.
 */
export function ThenAndNowOnWall({ compared, onLeave }: Props) {
  const slides = compared.rows.map((row): Slide => {
    const { step, item, then, now, words } = row;
    const moved = movedInWords(row);
    return {
      step,
      statement: item.text,
      part: 'then and now',
      show: (heading) => (
        <>
          {heading}
          {moved && <p className="one-words between">{moved}</p>}
          <div className="one-look one-sides">
            <RoundSide when={thenLabel(compared.counts)} spread={then} words={words} statement={item.text} />
            <RoundSide when="Now" spread={now} words={words} statement={item.text} />
          </div>
          <WallQuestions prompts={QUESTIONS} />
        </>
      ),
    };
  });
  return <Wall slides={slides} onLeave={onLeave} />;
}
