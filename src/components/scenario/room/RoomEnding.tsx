import { textNow } from '../../../domain/scenario/play.ts';
import type { RoomRun } from '../../../domain/scenario/room.ts';
import type { Ending, Scenario } from '../../../domain/scenario/scenario.ts';
import { StoryHtml } from '../StoryHtml.tsx';

interface Props {
  scenario: Scenario;
  run: RoomRun;
  ending: Ending;
  onGo: () => void;
}

/** How it ends for this room, and what it cost. */
export function RoomEnding({ scenario, run, ending, onGo }: Props) {
  return (
    <>
      <p className="room-when">How it ends</p>
      <h2 tabIndex={-1}>{ending.title}</h2>
      <div className="room-text">
        {textNow(scenario, run).map((html, i) => (
          <StoryHtml key={i} html={html} />
        ))}
      </div>
      <h3>What it cost</h3>
      <div className="room-text">
        <StoryHtml html={ending.cost} />
      </div>
      <p className="go-on">
        <button type="button" className="go" onClick={onGo}>
          Look back together
        </button>
      </p>
    </>
  );
}
