import type { TaughtPage } from '../../../corpus/scenarios.ts';
import { type PageRef } from '../../../domain/kinds.ts';
import { kindOf } from '../../../domain/kind-words.ts';
import { href } from '../../href.ts';
import { Mark } from '../../marks/Mark.tsx';

/** A page of the guide that a moment taught, with the mark and the word of its kind. */
export function TaughtLink({ page, name }: { page: TaughtPage | undefined; name: PageRef }) {
  if (page === undefined) return null;
  const kind = kindOf(name);
  return (
    <span className="taught-link" data-kind={kind}>
      <Mark kind={kind} />
      <span>
        <small>{page.kindName}: </small>
        <a href={href(page.path)}>{page.title}</a>
      </span>
    </span>
  );
}
