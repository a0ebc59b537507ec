import { scaleBand } from 'd3-scale';
import type { Need } from '../../../domain/assessment/assessment.ts';
import type { StepResult } from '../../../domain/assessment/results.ts';

const LEVELS = ['1', '2', '3', '4'] as const;
/** Positions in hundredths of the width. Four named places, not a measure: each level has a field of its own. */
const place = scaleBand().domain(LEVELS).range([0, 100]);

function middleOf(level: number): number {
  return (place(String(level)) ?? 0) + place.bandwidth() / 2;
}

/**
 * Where the reader put themselves, and what the work needs, on one scale of four levels.
 *
 * Accessible means: told by shape (circle, diamond), not by colour; one picture with a short name, because a listener cannot stop
 * in a name or go back in it, and its facts stand below as a table and in words; marks keep their outline in forced colours and on
 * paper.
 */
export function Chart({ results, need: { short } }: { results: readonly StepResult[]; need: Need }) {
  const chosen = results.filter(({ now, need }) => now !== undefined || need !== undefined);
  return (
    <figure
      className="chart"
      role="img"
      aria-label="Levels chosen and needed, drawn on one scale. The table says the same in words."
    >
      <div className="key" aria-hidden="true">
        <span>
          <svg viewBox="-10 -10 20 20">
            <circle r="7" className="now" />
          </svg>
          Where you put yourself
        </span>
        <span>
          <svg viewBox="-12 -12 24 24">
            <path d="M0-9 9 0 0 9-9 0z" className="need" />
          </svg>
          {short}
        </span>
      </div>
      {chosen.map(({ step, now, need }) => (
        <div className="row" key={step.id} aria-hidden="true">
          <span>{step.title}</span>
          <svg className="plot" width="100%" height="42">
            {LEVELS.map((level) => (
              <line
                key={level}
                x1={`${place(level) ?? 0}%`}
                x2={`${place(level) ?? 0}%`}
                y1="0"
                y2="42"
                className="grid"
              />
            ))}
            {now !== undefined && need !== undefined && now !== need && (
              <line x1={`${middleOf(now)}%`} x2={`${middleOf(need)}%`} y1="21" y2="21" className="between" />
            )}
            {need !== undefined && (
              <svg x={`${middleOf(need)}%`} y="21" overflow="visible">
                <path d="M0-13 13 0 0 13-13 0z" className="need" />
              </svg>
            )}
            {now !== undefined && <circle cx={`${middleOf(now)}%`} cy="21" r="7" className="now" />}
          </svg>
        </div>
      ))}
      <div className="row axis" aria-hidden="true">
        <span />
        <ol>
          {LEVELS.map((level) => (
            <li key={level}>{level}</li>
          ))}
        </ol>
      </div>
    </figure>
  );
}
