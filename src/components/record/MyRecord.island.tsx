import { useMemo, useRef, type ReactElement } from 'react';
import { CopyPart } from './CopyPart.tsx';
import { ErasePart } from './ErasePart.tsx';
import { KeptPart } from './KeptPart.tsx';
import { RestorePart } from './RestorePart.tsx';
import { SharedSwitch } from './SharedSwitch.tsx';

interface Exercise {
  id: string;
  title: string;
}

interface Props {
  assessments: readonly Exercise[];
  scenarios: readonly Exercise[];
}

/**
 * Everything that a person can see and do about what is kept. Accessible means: every change is said, a question is asked
 * before anything is lost, and focus stays where the person was or goes to the heading of what has changed.
 */
export function MyRecord({ assessments, scenarios }: Props): ReactElement {
  const titles = useMemo(
    () => ({ assessments: byId(assessments), scenarios: byId(scenarios) }),
    [assessments, scenarios],
  );
  const heading = useRef<HTMLHeadingElement>(null);

  return (
    <div className="my-record">
      <KeptPart titles={titles} heading={heading} onErased={() => heading.current?.focus()} />
      <CopyPart />
      <RestorePart />
      <section aria-labelledby="shared">
        <h2 id="shared">On a shared computer</h2>
        <p>
          With “Keep nothing”, nothing that you write in this tab is stored. It is on the page while you work, and gone
          when you leave or close the page, so take your copy before that. The browser asks first if something would be
          lost.
        </p>
        <div className="choices-line">
          <SharedSwitch />
        </div>
      </section>
      <ErasePart />
    </div>
  );
}

function byId(exercises: readonly Exercise[]): ReadonlyMap<string, string> {
  return new Map(exercises.map(({ id, title }) => [id, title]));
}
