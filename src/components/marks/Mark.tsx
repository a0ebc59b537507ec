import type { Kind } from '../../domain/kinds.ts';
import { SHAPES } from '../../domain/shapes.ts';

/** The mark of a kind, for islands; Mark.astro is the same for pages. Decoration beside the kind's word. */
export function Mark({ kind }: { kind: Kind }) {
  return (
    <svg className="mark" viewBox="0 0 20 20" aria-hidden="true" data-kind={kind}>
      <path fillRule="evenodd" d={SHAPES[kind]} />
    </svg>
  );
}
