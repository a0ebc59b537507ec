import { BEGINNINGS, isRow, underWayIn, type Row } from './under-way.ts';

/** Something to come back to: an exercise that is under way, or one with a plan whose day has come. */
export interface Waiting {
  /** `assessment/skills` or `scenario/damp`. */
  of: string;
  /** What follows the address of the exercise, as in `UnderWay`. */
  part: string;
  /** When it was begun, an ISO moment; nothing where it is a plan. */
  begun?: string;
}

/** The kinds of entry that say what waits. */
export const WAITING = [...BEGINNINGS, 'plan', 'plan-review'] as const;

/**
 * What waits for somebody, where there is room for the first of it alone: plans whose day has come, then the newest that was begun.
 * Of plans it says what `duePlans` does, without what that imports: it is in the file that all exercises share.
 */
export function waitingIn(rows: readonly unknown[], today: string): Waiting[] {
  const read = rows.filter(isRow);
  const plans = new Map<string, Row>();
  for (const row of read.filter(({ kind }) => kind === 'plan')) {
    const [, id = ''] = row.about.split('/');
    if ((plans.get(id)?.time ?? '') <= row.time) plans.set(id, row);
  }
  const looked = new Set<string>();
  for (const { kind, about, time, body } of read) {
    const [, id = ''] = about.split('/');
    // A plan that was changed since is under way again; a look back may be begun and say nothing yet.
    if (kind === 'plan-review' && body.happened !== '' && time > (plans.get(id)?.time ?? '')) looked.add(id);
  }
  const due = [...plans].flatMap(([id, { body }]) => {
    const { assessment, review: day, kept } = body;
    // Before drafts were marked, nothing said that a plan was kept.
    if (kept === false || typeof day !== 'string' || day === '' || day > today || looked.has(id)) return [];
    return [{ day, of: `assessment/${String(assessment)}` }];
  });
  const begun = [...underWayIn(read)].map(([of, one]) => ({ of, ...one }));
  return [
    ...due.toSorted((a, b) => (a.day < b.day ? -1 : 1)).map(({ of }) => ({ of, part: '#plan' })),
    ...begun.toSorted((a, b) => (a.begun > b.begun ? -1 : 1)),
  ];
}
