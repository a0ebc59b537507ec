import type { Run } from '../../../domain/scenario/play.ts';
import type { Scenario } from '../../../domain/scenario/scenario.ts';
import type { Visit } from '../../../domain/scenario/visits.ts';
import { PlayAgain } from './PlayAgain.tsx';
import { useDecisive } from './use-decisive.ts';

interface Props {
  scenario: Scenario;
  run: Run;
  /** Where each decision can be played again from. Left out, there is no such link. */
  visits?: readonly Visit[];
}

/** The moments at which most was decided. They are worked out beside the page, and the part appears when they are known. */
export function Decisive({ scenario, run, visits = [] }: Props) {
  const moments = useDecisive(scenario, run);
  if (moments === undefined || moments.length === 0) return null;
  return (
    <>
      <h3>The moments that decided it</h3>
      <p className="soft">Where another choice would have changed most which endings could still come.</p>
      <ul className="moments">
        {moments.map(({ place, step, choice, inWords }) => (
          <li key={place}>
            <h4>{step.title}</h4>
            <p>
              <span className="soft">You chose: </span>
              <b>{choice.label}</b>
            </p>
            <p>{inWords}</p>
            <PlayAgain address={visits[place]?.address} title={step.title} />
          </li>
        ))}
      </ul>
    </>
  );
}
