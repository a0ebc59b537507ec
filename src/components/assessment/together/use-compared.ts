import { useState } from 'react';
import type { Assessment } from '../../../domain/assessment/assessment.ts';
import { countsOf, readCountsFile, thenAndNow, type RoundCounts } from '../../../domain/assessment/round-counts.ts';
import type { KeptRound } from '../../../domain/assessment/rounds.ts';
import type { Shown, Waiting } from '../../../domain/assessment/spread.ts';
import { earlierOf, type Compared, type Earlier } from '../../../domain/assessment/then-and-now.ts';
import { longDate } from '../../../domain/days.ts';
import { counted } from '../../../domain/sentences.ts';

type Choice =
  { is: 'none' } | { is: 'round'; id: string } | { is: 'file'; counts: RoundCounts } | { is: 'refused'; words: string };

export interface UsedCompared {
  /** Both rounds, as they stand now: answers that come later count at once. */
  compared: Compared | undefined;
  /** What came of the choice, in a sentence; `''` where nothing was chosen. */
  said: string;
  /** The id of the round of this device that is chosen; `''`: none. */
  chosen: string;
  choose: (round: string) => void;
  /** Takes what a file of counts holds. */
  open: (text: string) => void;
}

/** Which earlier round stands beside this one: of this device, or from a file of counts. */
export function useCompared(
  assessment: Assessment,
  round: KeptRound,
  shown: Shown | Waiting,
  earlier: readonly KeptRound[],
): UsedCompared {
  const [choice, setChoice] = useState<Choice>({ is: 'none' });
  const one = choice.is === 'round' ? earlier.find(({ round: id }) => id === choice.id) : undefined;
  const found: { earlier: Earlier } | { words: string } =
    choice.is === 'file'
      ? { earlier: { counts: choice.counts, actions: [] } }
      : one
        ? earlierOf(assessment, one, round)
        : { words: choice.is === 'refused' ? choice.words : '' };
  const choose = (id: string): void => setChoice(id === '' ? { is: 'none' } : { is: 'round', id });
  const open = (text: string): void => {
    const read = readCountsFile(assessment, text);
    setChoice(read.status === 'read' ? { is: 'file', counts: read.counts } : { is: 'refused', words: read.words });
  };
  const used = { chosen: one?.round ?? '', choose, open };
  if ('words' in found || shown.status === 'waiting') {
    return { ...used, compared: undefined, said: 'words' in found ? found.words : '' };
  }
  const { counts } = found.earlier;
  const agreed =
    choice.is === 'file'
      ? ' Its file names nobody, so what was agreed then is not in it: read that aloud from the Word file or from your minutes.'
      : '';
  return {
    ...used,
    compared: { ...found.earlier, rows: thenAndNow(assessment, counts, countsOf(assessment, round, shown)) },
    said: `The check of ${longDate(counts.begun)}, answered by ${counted(counts.people, 'person', 'people')}, stands beside this one.${agreed}`,
  };
}
