import type { ReactNode } from 'react';
import { FIELD_MOST, type Action } from '../../../domain/assessment/plan.ts';
import { Field } from '../plan/Field.tsx';

export type WrittenAction = Omit<Action, 'id'>;

interface Props {
  written: WrittenAction;
  write: (part: Partial<WrittenAction>) => void;
  /** What is wrong, by the name of the field. */
  problems: Readonly<Record<string, string>>;
  /** What can be done with it, as buttons. */
  children: ReactNode;
}

/** The fields of one action: a new one, or one that is being changed. */
export function ActionForm({ written, write, problems, children }: Props) {
  return (
    <div className="plan">
      <Field id="action-what" label="What will be done" problem={problems.what}>
        {(names) => (
          <textarea
            {...names}
            rows={2}
            maxLength={FIELD_MOST}
            value={written.what}
            onChange={({ target }) => write({ what: target.value })}
          />
        )}
      </Field>
      <div className="pair">
        <Field id="action-who" label="Who makes sure of it" hint="The name of one person." problem={problems.who}>
          {(names) => (
            <input
              {...names}
              type="text"
              maxLength={120}
              autoComplete="off"
              value={written.who}
              onChange={({ target }) => write({ who: target.value })}
            />
          )}
        </Field>
        <Field id="action-by" label="By when" hint="A day after today, and within a year." problem={problems.by}>
          {(names) => (
            <input {...names} type="date" value={written.by} onChange={({ target }) => write({ by: target.value })} />
          )}
        </Field>
      </div>
      <Field
        id="action-sign"
        label="How we will know (if you like)"
        hint="Who would notice, and what."
        problem={problems.sign}
      >
        {(names) => (
          <input
            {...names}
            type="text"
            maxLength={FIELD_MOST}
            autoComplete="off"
            value={written.sign}
            onChange={({ target }) => write({ sign: target.value })}
          />
        )}
      </Field>
      <p className="go-on">{children}</p>
    </div>
  );
}
