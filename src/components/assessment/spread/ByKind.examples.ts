import { agreementInWords, agreementOf, type Count } from '../../../domain/assessment/agreement.ts';
import type { Spread } from '../../../domain/assessment/spread.ts';
import type { ByKind } from './ByKind.tsx';

type State = Parameters<typeof ByKind>[0];

const LABELS = ['It has not happened', 'Once', 'Two or three times', 'Four times or more'];

/** People at each point of the scale, and apart from it. */
function group(name: string, at: readonly number[], apart: number): State['groups'][number] {
  const points = LABELS.map((label, i): Count => ({ option: { id: `p${i}`, label }, people: at[i] ?? 0 }));
  const aside = [{ option: { id: 'cannot-say', label: 'I cannot say from where I sit' }, people: apart }];
  const spread: Spread = {
    people: at.reduce((sum, people) => sum + people, apart),
    points,
    apart: aside,
    agreement: agreementOf(at),
    words: agreementInWords(points, aside),
  };
  return { name, organisations: [name.toLowerCase()], spread };
}

const statement = 'A partner put off something of its own.';

/** Every state of the table, for its tests. */
export const BY_KIND = {
  two: { statement, groups: [group('Council', [0, 3, 0, 0], 1), group('NHS', [2, 0, 0, 1], 0)] },
  many: {
    statement,
    groups: ['Council', 'NHS', 'Voluntary or community organisation', 'Independent care provider'].map((name, i) =>
      group(name, [i, 5 - i, 1, i], 1),
    ),
  },
  crowd: { statement, groups: [group('Council', [41, 3, 0, 0], 12), group('Other organisations', [0, 0, 3, 0], 0)] },
  none: { statement, groups: [] },
} satisfies Record<string, State>;
