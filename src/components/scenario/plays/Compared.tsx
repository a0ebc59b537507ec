import { compare } from '../../../domain/scenario/compare.ts';
import type { Made } from '../../../domain/scenario/course.ts';
import type { Scenario } from '../../../domain/scenario/scenario.ts';
import type { NumberedPlay } from './Plays.tsx';

interface Props {
  scenario: Scenario;
  first: NumberedPlay;
  second: NumberedPlay;
}

/** Two plays side by side: in sentences, decision by decision, and how each quantity ended. */
export function Compared({ scenario, first, second }: Props) {
  const compared = compare(scenario, first.run, second.run);
  const head = (
    <thead>
      <tr>
        <td />
        <th scope="col">{first.name}</th>
        <th scope="col">{second.name}</th>
      </tr>
    </thead>
  );
  return (
    <section aria-labelledby="compared" className="compared">
      <h3 id="compared">
        {first.name} and {second.name}
      </h3>
      {compared.inWords.map((words) => (
        <p key={words}>{words}</p>
      ))}
      <div className="table" role="region" aria-label="What was chosen" tabIndex={0}>
        <table>
          <caption>What was chosen</caption>
          {head}
          <tbody>
            {compared.steps.map((row, i) => (
              <tr key={i} data-same={row.same ? '' : undefined}>
                <th scope="row">
                  {row.step.title}
                  {i === compared.parted && <small>Here they part</small>}
                </th>
                {row.same ? (
                  <td colSpan={2}>Both: {row.first?.choice.label}</td>
                ) : (
                  <>
                    <td>{chosen(row.first)}</td>
                    <td>{chosen(row.second)}</td>
                  </>
                )}
              </tr>
            ))}
            <tr>
              <th scope="row">How it ended</th>
              <td>{compared.first.ending?.title ?? 'Still under way'}</td>
              <td>{compared.second.ending?.title ?? 'Still under way'}</td>
            </tr>
          </tbody>
        </table>
      </div>
      <div className="table" role="region" aria-label="How things stood at the end" tabIndex={0}>
        <table>
          <caption>How things stood at the end</caption>
          {head}
          <tbody>
            {compared.quantities.map((row) => (
              <tr key={row.quantity.id}>
                <th scope="row">{row.quantity.name}</th>
                <td>{row.first}</td>
                <td>{row.second}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Only play={first} means={compared.onlyFirst} />
      <Only play={second} means={compared.onlySecond} />
    </section>
  );
}

function chosen(made: Made | undefined): string {
  return made?.choice.label ?? 'This play did not come here.';
}

function Only({ play, means }: { play: NumberedPlay; means: readonly string[] }) {
  if (means.length === 0) return null;
  return (
    <>
      <h4>Only in {play.name.toLowerCase()}</h4>
      <ul>
        {means.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
    </>
  );
}
