import { courseOf } from '../../../domain/scenario/course.ts';
import { handsInWords, voteInWords, type RoomRun } from '../../../domain/scenario/room.ts';
import type { Scenario } from '../../../domain/scenario/scenario.ts';
import { Changes } from '../Changes.tsx';
import { StoryHtml } from '../StoryHtml.tsx';

interface Props {
  scenario: Scenario;
  run: RoomRun;
  onGo: () => void;
}

/** What came of the room’s choice, with its vote. */
export function RoomHappened({ scenario, run, onGo }: Props) {
  const move = run.findLast(({ does }) => does === 'choose');
  const made = courseOf(scenario, run).made.at(-1);
  return (
    <>
      <p className="room-when">The room chose</p>
      <h2 tabIndex={-1}>{move?.words}</h2>
      {move && (
        <p className="room-vote">
          {handsInWords(move.hands)} {voteInWords(move)}
        </p>
      )}
      {made && (
        <div className="room-text">
          <StoryHtml html={made.choice.happens} />
          <Changes changes={made.changes} />
        </div>
      )}
      <p className="go-on">
        <button type="button" className="go" onClick={onGo}>
          Go on
        </button>
      </p>
    </>
  );
}
