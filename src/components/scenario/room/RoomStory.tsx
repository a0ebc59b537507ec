import { useEffect, useRef } from 'react';
import { askable, conversationsLeft, heard, personCalled, textNow } from '../../../domain/scenario/play.ts';
import type { RoomRun } from '../../../domain/scenario/room.ts';
import type { Scenario, Step } from '../../../domain/scenario/scenario.ts';
import { counted } from '../../../domain/sentences.ts';
import { Standing } from '../Standing.tsx';
import { StoryHtml } from '../StoryHtml.tsx';

interface Props {
  scenario: Scenario;
  run: RoomRun;
  step: Step;
  onAsk: (person: string) => void;
  onGo: () => void;
}

/** What happens now, for somebody to read aloud, and whom the room may ask about it. */
export function RoomStory({ scenario, run, step, onAsk, onGo }: Props) {
  const there = step.present.flatMap((id) => personCalled(scenario, id) ?? []);
  return (
    <>
      <p className="room-when">{step.when}</p>
      <h2 tabIndex={-1}>{step.title}</h2>
      <div className="room-text">
        {textNow(scenario, run).map((html, i) => (
          <StoryHtml key={i} html={html} />
        ))}
      </div>
      {there.length > 0 && (
        <ul className="room-there" aria-label="Who is there">
          {there.map(({ id, name, role }) => (
            <li key={id}>
              <b>{name}</b> {role}
            </li>
          ))}
        </ul>
      )}
      <RoomAsk {...{ scenario, run, onAsk }} />
      <p className="go-on">
        <button type="button" className="go" onClick={onGo}>
          Show the choices
        </button>
      </p>
      <div className="room-standing">
        <Standing scenario={scenario} run={run} />
      </div>
    </>
  );
}

/** What those said whom the room has asked here, and whom it may still ask. What is said appears where it was asked for. */
function RoomAsk({ scenario, run, onAsk }: Pick<Props, 'scenario' | 'run' | 'onAsk'>) {
  const open = askable(scenario, run);
  const said = heard(scenario, run);
  const last = useRef<HTMLQuoteElement>(null);
  const before = useRef(said.length);
  useEffect(() => {
    // The button that asked is gone.
    if (said.length > before.current) last.current?.focus();
    before.current = said.length;
  }, [said.length]);
  if (open.length === 0 && said.length === 0) return null;
  const left = counted(conversationsLeft(scenario, run), 'conversation');
  return (
    <section className="room-ask" aria-label="Ask somebody">
      {said.map(({ person, text }) => (
        <blockquote key={person} ref={last} tabIndex={-1}>
          <b>{personCalled(scenario, person)?.name}</b>
          <StoryHtml html={text} />
        </blockquote>
      ))}
      {open.length > 0 && (
        <p>
          <span>The room may ask somebody what they see: {left} left.</span>
          {open.map(({ id, name }) => (
            <button key={id} type="button" className="quiet" onClick={() => onAsk(id)}>
              Ask {name}
            </button>
          ))}
        </p>
      )}
    </section>
  );
}
