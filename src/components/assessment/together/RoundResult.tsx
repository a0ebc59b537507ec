import type { RefObject } from 'react';
import { betweenKinds } from '../../../domain/assessment/between-kinds.ts';
import { byAgreement, type ItemSpread, type Shown } from '../../../domain/assessment/spread.ts';
import { grouped } from '../../../domain/grouped.ts';
import { kindOf } from '../../../domain/kind-words.ts';
import { counted } from '../../../domain/sentences.ts';
import { href } from '../../href.ts';
import { Mark } from '../../marks/Mark.tsx';
import { ByKind, ByKindInWords } from '../spread/ByKind.tsx';
import { SpreadRows } from '../spread/SpreadRows.tsx';

interface Props {
  shown: Shown;
  /** Shows one statement at a time instead. */
  onWall: () => void;
  /** The button for it, to come back to. */
  look: RefObject<HTMLButtonElement | null>;
}

/**
 * Where views differ, where they agree, what to ask about it and what helps. Nobody is named; nothing is averaged.
 *
 * Accessible means: every result is a sentence, and its numbers a list named by its statement; kinds of organisation are named
 * in words.
 *
 * States: views that differ, agree, or come from too few, each only where there are any; kinds of organisation apart, or not.
 */
export function RoundResult({ shown, onWall, look }: Props) {
  const { differ, agree, unsure } = byAgreement(shown.items);
  return (
    <section aria-labelledby="look">
      <h3 id="look" tabIndex={-1}>
        Look together
      </h3>
      <p>
        Look in silence first. Then begin with a statement on which you differ most, and with the rarer view. Ask what
        could be seen from each chair before you ask who is right.
      </p>
      <p className="ways">
        <button type="button" className="go" ref={look} onClick={onWall}>
          Show one at a time
        </button>
        <span className="hint">
          Large, for a wall. Left and right arrow keys turn the pages, Escape comes back here.
        </span>
      </p>
      {shown.groupWords && <p className="hint">{shown.groupWords}</p>}
      <Part title="Where views differ" items={differ} helps />
      <Part title="Where views agree" items={agree} />
      <Part title="Where too few could say" items={unsure} />
    </section>
  );
}

function Part({ title, items, helps = false }: { title: string; items: readonly ItemSpread[]; helps?: boolean }) {
  if (items.length === 0) return null;
  return (
    <>
      <h4>{title}</h4>
      {[...grouped(items, ({ step }) => step)].map(([step, its]) => (
        <div key={step.id} data-kind={kindOf(step.page)}>
          <p className="seen-step">
            <Mark kind={kindOf(step.page)} />
            <b>{step.title}</b>
          </p>
          {its.map((one) => (
            <Statement key={one.item.id} of={one} />
          ))}
          {helps && step.prompts.length > 0 && (
            <details className="ask-about">
              <summary>
                To ask about it, and what helps<span className="unseen">: {step.title}</span>
              </summary>
              <ul>
                {step.prompts.map((prompt) => (
                  <li key={prompt}>{prompt}</li>
                ))}
              </ul>
              <ul className="helps">
                {step.helps.map(({ page, path, title: name, kindName, why }) => (
                  <li key={page} data-kind={kindOf(page)}>
                    <Mark kind={kindOf(page)} />
                    <span>
                      <a href={href(path)}>{name}</a> <small>{kindName}</small>
                      <br />
                      {why}
                    </span>
                  </li>
                ))}
              </ul>
            </details>
          )}
        </div>
      ))}
    </>
  );
}

function Statement({ of }: { of: ItemSpread }) {
  const { item, spread, groups, words } = of;
  const between = betweenKinds(of);
  return (
    <div className="seen">
      <div>
        <p className="seen-text">{item.text}</p>
        <p>{words}</p>
        {between && <p className="between">{between}</p>}
        <ByKindInWords groups={groups} statement={item.text} />
      </div>
      {spread && (
        <div>
          <SpreadRows
            spread={spread}
            label={`Answers of ${counted(spread.people, 'person', 'people')} to: ${item.text}`}
            numbered={groups.length > 0}
          />
          <ByKind groups={groups} statement={item.text} />
        </div>
      )}
    </div>
  );
}
