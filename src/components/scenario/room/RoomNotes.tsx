import { useEffect, useRef } from 'react';
import type { TaughtPage } from '../../../corpus/scenarios.ts';
import { personCalled } from '../../../domain/scenario/play.ts';
import { letterOf } from '../../../domain/scenario/room.ts';
import type { Choice, Scenario, Step } from '../../../domain/scenario/scenario.ts';
import { href } from '../../href.ts';
import { StoryHtml } from '../StoryHtml.tsx';

export interface NotesProps {
  scenario: Scenario;
  pages: Readonly<Record<string, TaughtPage>>;
  /** The step that the room is at, and what it can choose there in the order shown. */
  step: Step | undefined;
  choices: readonly Choice[];
  state: NotesState;
  onChange: (state: NotesState) => void;
}

/** Notes are shown in two steps, so that one press too many shows nothing to a room. */
export type NotesState = 'closed' | 'asks' | 'shown';

/**
 * What whoever runs it wants to know, on a screen that everybody sees.
 *
 * Accessible means: the button says whether notes are open; opening only asks, and focus goes to the question; a new step closes
 * them, and so does the same button; focus that was in them goes back to it.
 */
export function RoomNotes({ state, onChange, ...rest }: NotesProps) {
  const question = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (state === 'asks') question.current?.focus();
  }, [state]);
  if (state === 'closed') return null;
  return (
    <section className="room-notes" aria-label="Notes for whoever runs it">
      {state === 'asks' ? (
        <>
          <p>Notes tell what is behind the choices. Everybody who sees this screen can read them.</p>
          <p className="go-on">
            <button type="button" ref={question} className="go" onClick={() => onChange('shown')}>
              Show the notes
            </button>
            <button type="button" className="quiet" onClick={() => onChange('closed')}>
              Leave them closed
            </button>
          </p>
        </>
      ) : (
        <Shown {...rest} onClose={() => onChange('closed')} />
      )}
    </section>
  );
}

type ShownProps = Omit<NotesProps, 'state' | 'onChange'> & { onClose: () => void };

function Shown({ scenario, pages, step, choices, onClose }: ShownProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <>
      <h3 tabIndex={-1} ref={heading}>
        Notes
      </h3>
      <p>
        <button type="button" className="quiet" onClick={onClose}>
          Close the notes
        </button>
      </p>
      {step && (
        <>
          <h4>What each choice here is about</h4>
          <dl>
            {choices.map((choice, i) => (
              <div key={choice.id}>
                <dt>
                  {letterOf(i)}. {choice.label}
                </dt>
                <dd>
                  <StoryHtml html={choice.why} />
                  <Teaches page={pages[choice.teaches]} />
                </dd>
              </div>
            ))}
          </dl>
          {step.chairs.length > 0 && (
            <>
              <h4>What others saw</h4>
              <dl>
                {step.chairs.map(({ person, text }) => (
                  <div key={person}>
                    <dt>{personCalled(scenario, person)?.name}</dt>
                    <dd>
                      <StoryHtml html={text} />
                    </dd>
                  </div>
                ))}
              </dl>
            </>
          )}
        </>
      )}
      <h4>For the whole story</h4>
      <StoryHtml html={scenario.facilitator} />
    </>
  );
}

function Teaches({ page }: { page: TaughtPage | undefined }) {
  if (page === undefined) return null;
  return (
    <p className="soft">
      {page.kindName}: <a href={href(page.path)}>{page.title}</a>
    </p>
  );
}
