/**
 * Says over a step why somebody who came to the end is back at it. Stands right before the steps.
 *
 * Accessible means: a live region that is there before it speaks; focus stays at the heading of the step.
 */
export function StillOpen({ words }: { words: string | undefined }) {
  return (
    <div role="status" className="still-open">
      {words !== undefined && <p className="notice-line">{words}</p>}
    </div>
  );
}
