import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { betweenKinds } from '../../../domain/assessment/between-kinds.ts';
import { byAgreement, type ItemSpread, type Shown, type Spread } from '../../../domain/assessment/spread.ts';
import { kindOf } from '../../../domain/kind-words.ts';
import { counted } from '../../../domain/sentences.ts';
import { FullScreen } from '../../exercise/FullScreen.tsx';
import { Mark } from '../../marks/Mark.tsx';
import { ByKind, ByKindInWords } from '../spread/ByKind.tsx';
import { SpreadRows } from '../spread/SpreadRows.tsx';

interface Props {
  shown: Shown;
  onLeave: () => void;
}

interface Slide extends ItemSpread {
  spread: Spread;
  /** Why it stands where it does. */
  part: string;
}

/**
 * The result on a wall: one statement with its answers in large type, and what to ask about it. It begins where views differ
 * most.
 *
 * Accessible means: each statement is a heading that gets focus when it is shown, under words that say which of how many it is;
 * everything is done by buttons, and the arrow keys left and right do the same while focus is in here; size follows the screen,
 * and nothing is cut off where it does not fit.
 *
 * States: the first, one in the middle, the last; with kinds of organisation apart, or without.
 */
export function OneAtATime({ shown, onLeave }: Props) {
  const slides = slidesOf(shown);
  const [at, setAt] = useState(0);
  const root = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    root.current?.scrollIntoView({ block: 'start', behavior: 'instant' });
  }, [at]);
  const slide = slides[at];
  if (slide === undefined) return null;
  const go = (by: number): void => setAt(Math.min(Math.max(at + by, 0), slides.length - 1));
  const press = (event: KeyboardEvent): void => {
    const { key, altKey, ctrlKey, metaKey } = event;
    const by = { ArrowLeft: -1, ArrowRight: 1 }[key];
    if (by === undefined || altKey || ctrlKey || metaKey) return;
    event.preventDefault();
    go(by);
  };
  const { step, item, spread, groups, words, part } = slide;
  const between = betweenKinds(slide);
  return (
    <div className="one-at-a-time" ref={root} onKeyDown={press} data-kind={kindOf(step.page)}>
      <div className="one-slide">
        <p className="one-place">
          <Mark kind={kindOf(step.page)} /> <b>{step.title}</b> {at + 1} of {slides.length}: {part}
        </p>
        <div className="one-look">
          <div>
            <h2 tabIndex={-1} ref={heading}>
              {item.text}
            </h2>
            <p className="one-words">{words}</p>
            {between && <p className="one-words between">{between}</p>}
          </div>
          <SpreadRows
            spread={spread}
            label={`Answers of ${counted(spread.people, 'person', 'people')} to: ${item.text}`}
            numbered={groups.length > 0}
          />
        </div>
        {groups.length > 0 && (
          <div className="one-groups">
            <ByKind groups={groups} statement={item.text} />
            <ByKindInWords groups={groups} statement={item.text} />
          </div>
        )}
        {step.prompts.length > 0 && (
          <section className="one-prompts" aria-label="To ask about it">
            <ul>
              {step.prompts.map((prompt) => (
                <li key={prompt}>{prompt}</li>
              ))}
            </ul>
          </section>
        )}
      </div>
      <p className="one-bar">
        <button type="button" className="quiet" disabled={at === 0} onClick={() => go(-1)}>
          Previous
        </button>
        <button type="button" className="go" disabled={at === slides.length - 1} onClick={() => go(1)}>
          Next
        </button>
        <FullScreen screen={root} />
        <button type="button" className="as-link" onClick={onLeave}>
          Back to the desk
        </button>
      </p>
    </div>
  );
}

/** Statements in the order of the conversation. Those that too few answered have nothing to show. */
function slidesOf({ items }: Shown): Slide[] {
  const { differ, agree, unsure } = byAgreement(items);
  const slides = (part: string, of: readonly ItemSpread[]): Slide[] =>
    of.flatMap((one) => (one.spread ? [{ ...one, spread: one.spread, part }] : []));
  return [
    ...slides('views differ most', differ),
    ...slides('views agree', agree),
    ...slides('too few could say', unsure),
  ];
}
