import { Fragment } from 'react';
import { chosenOption, type Standings } from '../../../domain/assessment/answers.ts';
import type { Step } from '../../../domain/assessment/assessment.ts';
import { besideOwn, type ItemSpread, type Shown } from '../../../domain/assessment/spread.ts';
import { textOf } from '../../../domain/assessment/wording.ts';
import { grouped } from '../../../domain/grouped.ts';
import { kindOf } from '../../../domain/kind-words.ts';
import { counted } from '../../../domain/sentences.ts';
import { Mark } from '../../marks/Mark.tsx';
import { SpreadRows } from '../spread/SpreadRows.tsx';

interface Props {
  shown: Shown;
  standings: Standings;
}

/** What colleagues have seen, beside what the reader said, statement by statement and never by person. */
export function Seen({ shown, standings }: Props) {
  return (
    <>
      <p>
        Look first for what they saw that you left out. Then choose one statement on which you and they differ, and ask
        one of them, in person, for an example. Thank all of them, and say what you will try.
      </p>
      <p className="hint">
        Each dot is one person. They are shown together only. If more answers come one by one, what changes here was in
        the newest: look again when several have come.
      </p>
      {[...grouped(shown.items, ({ step }) => step)].map(([step, items]) => (
        <Fragment key={step.id}>
          <h4 className="seen-step" data-kind={kindOf(step.page)}>
            <Mark kind={kindOf(step.page)} />
            {step.title}
          </h4>
          {items.map((item) => (
            <Statement key={item.item.id} seen={item} step={step} standings={standings} />
          ))}
        </Fragment>
      ))}
    </>
  );
}

function Statement({ seen, step, standings }: { seen: ItemSpread; step: Step; standings: Standings }) {
  const { item, spread, words } = seen;
  const own = chosenOption(step, item, standings);
  const text = textOf(item, 'colleague');
  return (
    <div className="seen" data-kind={kindOf(step.page)}>
      <div>
        <p className="seen-text">{text}</p>
        <p>
          {words} {spread && besideOwn(spread, own)}
        </p>
      </div>
      {spread && (
        <SpreadRows
          spread={spread}
          own={own?.id}
          label={`Answers of ${counted(spread.people, 'person', 'people')} to: ${text}`}
        />
      )}
    </div>
  );
}
