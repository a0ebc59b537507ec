import { goOnPart } from '../assessment/address.ts';

/** The newest of an exercise that somebody has begun and not finished. */
export interface UnderWay {
  /** When it was begun: an ISO moment. */
  begun: string;
  /** What follows the address of the exercise, so that it opens where they stopped: `#go-on/a1`, or nothing. */
  part: string;
}

/** The kinds of entry that say what is under way. */
export const BEGINNINGS = ['attempt', 'completion', 'play', 'play-end'] as const;

/**
 * What is under way in rows of the database, by `assessment/skills` and `scenario/damp`. For pages that must do without what
 * reads a whole record: rows are a stranger's, so what is not as expected is passed over.
 */
export function underWayIn(rows: readonly unknown[]): ReadonlyMap<string, UnderWay> {
  const read = rows.filter(isRow);
  const ended = new Set(
    read.filter(({ kind }) => kind === 'completion' || kind === 'play-end').map(({ about }) => about.split('/')[1]),
  );
  const newest = new Map<string, UnderWay>();
  for (const { kind, about, time, body } of read) {
    const [, id = ''] = about.split('/');
    const of =
      kind === 'attempt'
        ? `assessment/${String(body.assessment)}`
        : kind === 'play' && `scenario/${String(body.scenario)}`;
    if (!of || ended.has(id) || (newest.get(of)?.begun ?? '') >= time) continue;
    newest.set(of, { begun: time, part: kind === 'attempt' ? `#${goOnPart(id)}` : '' });
  }
  return newest;
}

/** A row with what these functions read of it. */
export interface Row {
  kind: string;
  about: string;
  time: string;
  body: { assessment?: unknown; scenario?: unknown; review?: unknown; kept?: unknown; happened?: unknown };
}

/** Whether a row can be read as these functions do; no more is known of its body. */
export function isRow(value: unknown): value is Row {
  const { kind, about, time, body } = (value ?? {}) as Record<string, unknown>;
  return [kind, about, time].every((one) => typeof one === 'string') && typeof body === 'object' && body !== null;
}
