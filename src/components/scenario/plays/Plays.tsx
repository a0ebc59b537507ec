import { useEffect, useState } from 'react';
import styles from '../../../styles/debrief.css?url';
import { Sheet } from '../../exercise/Sheet.tsx';
import { currentStep, replay } from '../../../domain/scenario/play.ts';
import type { KeptPlay } from '../../../domain/scenario/record.ts';
import { endingCalled } from '../../../domain/scenario/state.ts';
import { capitalised, counted } from '../../../domain/sentences.ts';
import { Mark } from '../../marks/Mark.tsx';
import { dayAmong } from '../../record/day-among.ts';
import type { UsedPlay } from '../use-play.ts';
import { Compared } from './Compared.tsx';

interface Props {
  used: UsedPlay;
  go: (part: string) => void;
  afresh: () => void;
  /** Called when it is on the page, so that focus can go there. */
  onShown: () => void;
}

/** A play, with the number that it goes by on this page: the first that was begun is play 1. */
export interface NumberedPlay {
  name: string;
  play: KeptPlay;
  run: KeptPlay['moves'];
  /** Where it ended, or stands. */
  stands: string;
}

/**
 * Every play of this story in this browser, and any two of them side by side.
 *
 * Accessible means: what is compared is chosen by checkboxes, and what may not be chosen as well is said; the comparison has a heading
 * and appears after the list; nothing moves focus.
 */
export function Plays({ used, go, afresh, onShown }: Props) {
  useEffect(onShown, [onShown]);
  const { scenario, story, plays } = used;
  const [picked, pick] = useState<readonly string[]>([]);
  const numbered = plays.map((play, i): NumberedPlay => {
    const { run } = replay(scenario, play.moves);
    const ending = play.end && endingCalled(scenario, play.end.ending);
    const at = currentStep(scenario, run);
    return {
      name: `Play ${plays.length - i}`,
      play,
      run,
      stands: ending
        ? `Ended in “${ending.title}”`
        : play.end
          ? 'Came to an ending that the story no longer has'
          : `Stopped at “${at?.title ?? ''}”`,
    };
  });
  const [first, second] = numbered.filter(({ play }) => picked.includes(play.id)).toReversed();
  const show = (id: string, part: string): void => {
    used.open(id);
    go(part);
  };
  if (!story) return null;
  return (
    <section className="view debrief" aria-labelledby="plays" data-kind="cases">
      <Sheet href={styles} />
      <header>
        <p className="eyebrow">
          <Mark kind="cases" />
          In this browser
        </p>
        <h2 id="plays" tabIndex={-1}>
          Your plays
        </h2>
        <p className="lead">
          {plays.length === 0
            ? 'You have not played this story here yet.'
            : plays.length === 1
              ? 'One so far. Play again, and you can put two side by side.'
              : 'Tick two, and they stand side by side. Neither is the better one.'}
        </p>
      </header>
      <ul className="plays">
        {numbered.map(({ name, play, run, stands }) => {
          const isPicked = picked.includes(play.id);
          const decisions = counted(run.filter(({ does }) => does === 'choose').length, 'decision');
          return (
            <li key={play.id}>
              <h3>
                {name}{' '}
                <small>
                  {dayAmong(
                    play.begun,
                    plays.map(({ begun }) => begun),
                  )}
                </small>
              </h3>
              <p>
                {stands}. {capitalised(decisions)}.
              </p>
              {play.reflection && <p className="soft">You wrote: {play.reflection}</p>}
              <p className="go-on">
                {play.end ? (
                  <button type="button" className="as-link" onClick={() => show(play.id, 'debrief')}>
                    Look back<span className="unseen"> on {name}</span>
                  </button>
                ) : (
                  <button type="button" className="as-link" onClick={() => show(play.id, '')}>
                    Go on<span className="unseen"> with {name}</span>
                  </button>
                )}
                {plays.length > 1 && (
                  <label>
                    <input
                      type="checkbox"
                      checked={isPicked}
                      disabled={!isPicked && picked.length === 2}
                      onChange={() => pick(isPicked ? picked.filter((id) => id !== play.id) : [...picked, play.id])}
                    />
                    Compare<span className="unseen"> {name}</span>
                  </label>
                )}
              </p>
            </li>
          );
        })}
      </ul>
      {picked.length === 2 && <p className="hint">Two are ticked. To compare another, take one out first.</p>}
      <div role="status" className="unseen">
        {first && second ? `${first.name} and ${second.name} stand side by side below.` : ''}
      </div>
      {first && second && <Compared scenario={scenario} first={first} second={second} />}
      <p className="go-on">
        <button type="button" className="go" onClick={afresh}>
          Play again
        </button>
      </p>
    </section>
  );
}
