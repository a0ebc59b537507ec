import type { Voice } from '../../../domain/scenario/debrief.ts';
import { StoryHtml } from '../StoryHtml.tsx';

interface Props {
  /** What they say at this ending: everybody in the story. */
  voices: readonly Voice[];
  /** The address of its heading, where a list of parts leads to it. */
  id?: string;
}

/** What each person would say afterwards, and what they wanted and feared all along. */
export function Voices({ voices, id }: Props) {
  if (voices.length === 0) return null;
  return (
    <>
      <h3 id={id}>What each of them would say</h3>
      <ul className="voices">
        {voices.map(({ person, text }) => (
          <li key={person.id}>
            <h4>
              {person.name} <small>{person.role}</small>
            </h4>
            <blockquote>
              <StoryHtml html={text} />
            </blockquote>
            <dl>
              <dt>Wanted</dt>
              <dd>{person.wants}</dd>
              <dt>Feared</dt>
              <dd>{person.fears}</dd>
            </dl>
          </li>
        ))}
      </ul>
    </>
  );
}
