import { offered, type Run } from '../../domain/scenario/play.ts';
import type { Visit } from '../../domain/scenario/visits.ts';
import { ActLink } from './ActLink.tsx';
import type { UsedPlay } from './use-play.ts';

interface Props {
  used: Pick<UsedPlay, 'scenario' | 'seed'>;
  visit: Visit;
  hydrated: boolean;
  /** The choice that waits for the story. */
  waitsFor: string | undefined;
  onChoose: (choice: string) => void;
}

/**
 * What one can do at a step, as whole rows that can be pressed. What is special about a row is said in words before it: that it was
 * chosen before, or that it is open because of what somebody said.
 */
export function Ways({ used: { scenario, seed }, visit, hydrated, waitsFor, onChoose }: Props) {
  const before = new Set(offered(scenario, unasked(visit.run), seed).map(({ id }) => id));
  return (
    <ul className="ways" aria-label="What you can do">
      {offered(scenario, visit.run, seed).map(({ id, label }) => (
        <li key={id} data-chosen={id === visit.chosen || id === waitsFor ? '' : undefined}>
          <ActLink does="choose" what={id} hydrated={hydrated} onPress={() => onChoose(id)}>
            {id === visit.chosen && <small>You chose this. </small>}
            {!before.has(id) && <small>Open to you now that you have asked. </small>}
            {label}
          </ActLink>
        </li>
      ))}
    </ul>
  );
}

/** The same play without what was asked since its last choice. */
function unasked(run: Run): Run {
  return run.slice(0, run.findLastIndex(({ does }) => does === 'choose') + 1);
}
