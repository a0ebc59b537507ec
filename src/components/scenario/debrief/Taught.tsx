import type { TaughtMoment } from '../../../domain/scenario/debrief.ts';
import { listed, quoted } from '../../../domain/sentences.ts';
import type { Story } from '../use-story.ts';
import { TaughtLink } from './TaughtLink.tsx';

/** The pages of the guide behind this play's decisions, and which decisions they were. */
export function Taught({ story, taught }: { story: Story; taught: readonly TaughtMoment[] }) {
  if (taught.length === 0) return null;
  return (
    <>
      <h3>Pages behind these moments</h3>
      <ul className="taught">
        {taught.map(({ page, moments }) => (
          <li key={page}>
            <TaughtLink page={story.pages[page]} name={page} />
            <span className="soft">For {listed([...new Set(moments.map(({ step }) => quoted(step.title)))])}.</span>
          </li>
        ))}
      </ul>
    </>
  );
}
