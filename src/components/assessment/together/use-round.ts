import { useEffect, useState } from 'react';
import { isCode } from '../../../domain/assessment/address.ts';
import type { Assessment } from '../../../domain/assessment/assessment.ts';
import type { Round } from '../../../domain/assessment/payload-shapes.ts';
import { forgetDraft, keepDraft, readDraft } from '../../../storage/tab-draft.ts';
import { useRecord } from '../../record/use-record.ts';

/** What the page was opened with. */
export type CameWith =
  /** No link of a round: the answers can still be handed over by hand. */
  { status: 'alone' } | { status: 'refused'; words: string } | { status: 'round'; round: Round; code: string };

/** Ten times as long as any invitation of ours. */
const LONGEST = 3000;

/** Names of what a tab remembers of a round until it is closed: the invitation, and the kind of organisation. */
export const roundDraft = (assessment: string): string => `round:${assessment}`;
export const organisationDraft = (assessment: string): string => `organisation:${assessment}`;

/** The round that the address names, or that this tab was opened with before. `undefined` until the browser has looked. */
export function useRound({ id }: Pick<Assessment, 'id'>, part: string): CameWith | undefined {
  const [came, setCame] = useState<CameWith>();
  const isShared = useRecord().status.state === 'shared';
  useEffect(() => {
    if (isShared) for (const name of [roundDraft(id), organisationDraft(id)]) forgetDraft(name);
  }, [isShared, id]);
  useEffect(() => {
    const name = roundDraft(id);
    const kept = readDraft(name);
    const code = isCode(part) ? part : typeof kept === 'string' ? kept : undefined;
    if (code === undefined) {
      setCame((before) => before ?? { status: 'alone' });
      return;
    }
    void roundOf(id, code).then((read) => {
      if (read.status === 'round') keepDraft(name, code);
      setCame((before) => (before?.status === 'round' && !isCode(part) ? before : read));
    });
  }, [id, part]);
  return came;
}

async function roundOf(assessment: string, code: string): Promise<CameWith> {
  if (code.length > LONGEST) return { status: 'refused', words: 'This link is too long to be an invitation.' };
  // Fetched by itself: somebody who came without a link needs none of it.
  const { decodePayload } = await import('../../../domain/assessment/payload.ts');
  const read = decodePayload('round', code);
  if (read.status === 'refused') return { status: 'refused', words: read.words };
  if (read.payload.assessment !== assessment) {
    return { status: 'refused', words: 'This link belongs to another form.' };
  }
  return { status: 'round', round: read.payload, code };
}
