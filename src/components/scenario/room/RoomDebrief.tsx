import { useEffect, useMemo } from 'react';
import styles from '../../../styles/debrief.css?url';
import { Sheet } from '../../exercise/Sheet.tsx';
import { debriefOf } from '../../../domain/scenario/debrief.ts';
import { LOOKING_BACK } from '../../../domain/scenario/looking-back.ts';
import { counted } from '../../../domain/sentences.ts';
import { localDay } from '../../record/when.ts';
import { Decisive } from '../debrief/Decisive.tsx';
import { Quantities } from '../debrief/Quantities.tsx';
import { Road } from '../debrief/Road.tsx';
import { Taught } from '../debrief/Taught.tsx';
import { Views } from '../debrief/Views.tsx';
import { Voices } from '../debrief/Voices.tsx';
import { StoryHtml } from '../StoryHtml.tsx';
import type { Story } from '../use-story.ts';
import { RoomNoteField } from './RoomNoteField.tsx';
import { RoomTakeAway } from './RoomTakeAway.tsx';
import { RoomVotes } from './RoomVotes.tsx';
import type { OpenRoom, UsedRoom } from './use-room.ts';

export { prepare } from '../debrief/prepare.ts';

export interface DebriefProps {
  story: Story;
  used: UsedRoom;
  room: OpenRoom;
  /** Called when it is on the page, so that focus can go there. */
  onShown: () => void;
}

/**
 * A room looks back: questions to talk about first, then what it chose and with which votes, and everything that a play alone is shown.
 */
export function RoomDebrief({ story, used, room, onShown }: DebriefProps) {
  useEffect(onShown, [onShown]);
  const { scenario } = story;
  const told = useMemo(() => debriefOf(scenario, room.run), [scenario, room.run]);
  const { course, ending } = told;
  const begun = used.kept.find(({ id }) => id === room.id)?.begun;
  return (
    <>
      <Sheet href={styles} />
      <section className="debrief" aria-labelledby="looking-back">
        <header>
          <p className="room-when">Looking back</p>
          <h2 id="looking-back" tabIndex={-1}>
            {ending ? `How it came to “${ending.title}”` : 'How far you came'}
          </h2>
          <p className="room-vote">
            Played {begun !== undefined && `on ${localDay(begun)} `}with {counted(room.people, 'person', 'people')}.
          </p>
        </header>
        {ending && <StoryHtml html={ending.cost} />}
        <nav className="room-parts" aria-label="Parts of looking back">
          {PARTS.filter(([part]) => ending !== undefined || !AT_AN_ENDING.includes(part)).map(([part, name]) => (
            <a key={part} href={`#${part}`}>
              {name}
            </a>
          ))}
        </nav>
        <h3>Talk about it</h3>
        <ol className="room-questions">
          {LOOKING_BACK.map((question) => (
            <li key={question}>{question}</li>
          ))}
        </ol>
        <Voices voices={told.voices} id="voices" />
        <RoomVotes run={room.run} made={course.made} />
        {ending && (
          <>
            <h3 id="decided">What decided it</h3>
            <StoryHtml html={ending.debrief} />
          </>
        )}
        <Decisive scenario={scenario} run={room.run} />
        <Road story={story} course={course} />
        <Quantities quantities={told.quantities} />
        <Views heard={told.heard} unheard={told.unheard} />
        <Taught story={story} taught={told.taught} />
        <RoomNoteField value={used.note} onWrite={used.write} />
        <RoomTakeAway {...{ story, used, room }} />
      </section>
    </>
  );
}

/** Where somebody who stands at a wall wants to be, without scrolling past everything else while a room watches. */
const PARTS: readonly (readonly [string, string])[] = [
  ['voices', 'What each would say'],
  ['votes', 'How the room voted'],
  ['decided', 'What decided it'],
  ['road', 'The road, and the others'],
  ['room-note', 'What you take away'],
  ['take-away', 'Word file and print'],
];
const AT_AN_ENDING = ['voices', 'decided'];
