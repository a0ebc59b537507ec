import type { Change } from '../../domain/scenario/course.ts';
import { Track } from './Track.tsx';

/** What a choice moved: each quantity in its words, with a mark that moves beside it. Nothing where nothing moved. */
export function Changes({ changes }: { changes: readonly Change[] }) {
  if (changes.length === 0) return null;
  return (
    <ul className="changes" aria-label="What it moved">
      {changes.map(({ quantity, from, to }) => (
        <li key={quantity.id}>
          <Track quantity={quantity} value={quantity.words.indexOf(to)} before={quantity.words.indexOf(from)} />
          <span>
            {quantity.name}: <span className="was">from {from}</span> to <b>{to}</b>
          </span>
        </li>
      ))}
    </ul>
  );
}
