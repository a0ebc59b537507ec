import type { ToldChair } from '../../../domain/scenario/debrief.ts';
import { capitalised, counted } from '../../../domain/sentences.ts';
import { StoryHtml } from '../StoryHtml.tsx';

interface Props {
  heard: readonly ToldChair[];
  unheard: readonly ToldChair[];
}

/** What others saw at the steps of this play: what the reader asked to hear, and what nobody told them. */
export function Views({ heard, unheard }: Props) {
  if (heard.length + unheard.length === 0) return null;
  return (
    <>
      <h3>What they saw, and you did not</h3>
      <p>
        Everybody in the story stood somewhere else.{' '}
        {heard.length > 0 ? `You asked to hear ${counted(heard.length, 'view')}.` : 'You asked nobody this time.'}
      </p>
      <Told words={`${capitalised(counted(unheard.length, 'view'))} that you did not hear`} chairs={unheard} />
      <Told words={`${capitalised(counted(heard.length, 'view'))} that you asked for`} chairs={heard} />
    </>
  );
}

function Told({ words, chairs }: { words: string; chairs: readonly ToldChair[] }) {
  if (chairs.length === 0) return null;
  return (
    <details className="views">
      <summary>{words}</summary>
      <ul className="voices">
        {chairs.map(({ step, person, text }, i) => (
          <li key={i}>
            <h4>
              {person.name} <small>at “{step.title}”</small>
            </h4>
            <blockquote>
              <StoryHtml html={text} />
            </blockquote>
          </li>
        ))}
      </ul>
    </details>
  );
}
