import type { SpreadRows } from './SpreadRows.tsx';

type State = Parameters<typeof SpreadRows>[0];

const option = (id: string, label: string, people: number) => ({ option: { id, label }, people });

const some: State = {
  label: 'Answers of five people',
  spread: {
    points: [
      option('found-out', 'Found out another way', 0),
      option('when-asked', 'Told when asked', 2),
      option('first', 'Told first, nearly every time', 1),
    ],
    apart: [option('no-chance', 'No chance came up', 0), option('not-seen', 'I was not in a place to see this', 2)],
  },
};

/** Every state of a spread, for its tests. */
export const SPREADS = {
  some,
  own: { ...some, own: 'first' },
  nobody: {
    ...some,
    spread: { points: [option('once', 'Once', 0), option('twice', 'Twice', 0)], apart: [option('no', 'No chance', 0)] },
  },
  many: { ...some, spread: { ...some.spread, points: [option('once', 'Once', 41), option('twice', 'Twice', 3)] } },
} satisfies Record<string, State>;
