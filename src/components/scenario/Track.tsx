import type { Quantity } from '../../domain/scenario/scenario.ts';

interface Props {
  quantity: Quantity;
  /** Places in its words. */
  value: number;
  before?: number;
}

/** Distance between two marks, and the room around them, in the drawing's units. */
const STEP = 12;

/**
 * Where a quantity stands among its words, as a row of marks, and an arrow from where it stood. Decoration: the words are beside it.
 */
export function Track({ quantity: { words }, value, before = value }: Props) {
  const [from, to] = [before * STEP, value * STEP];
  const head = to > from ? -4 : 4;
  return (
    <svg
      className="track"
      viewBox={`-7 -8 ${(words.length - 1) * STEP + 14} 16`}
      width={(words.length - 1) * STEP + 14}
      height="16"
      aria-hidden="true"
    >
      {words.map((word, i) => (
        <circle key={word} cx={i * STEP} r={i === value ? 5 : 2} className={i === value ? 'now' : 'other'} />
      ))}
      {from !== to && <path className="moved" d={`M${from} 0H${to + head * 1.6}m${head} -4l${-head} 4l${head} 4`} />}
    </svg>
  );
}
