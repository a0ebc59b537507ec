import type { ItemSpread } from '../../../domain/assessment/spread.ts';

interface Props {
  groups: ItemSpread['groups'];
  /** What was asked, for those who hear the name of the table. */
  statement: string;
}

/**
 * How each kind of organisation answered one statement: a row for each kind, a column for each answer, a dot for each person.
 * Columns have the numbers that the list of everybody’s answers has, so that long answers fit a phone.
 *
 * Accessible means: a table whose columns say the whole answer and whose cells say a number; dots are decoration, and nothing
 * hangs on colour. `ByKindInWords` stands near it.
 *
 * States: two kinds, many kinds, many people of one; none, where nothing is drawn. ByKind.examples.ts lists them.
 */
export function ByKind({ groups, statement }: Props) {
  const [first] = groups;
  if (first === undefined) return null;
  const options = [...first.spread.points, ...first.spread.apart].map(({ option }) => option);
  const fromApart = first.spread.points.length;
  const apart = (place: number) => (place >= fromApart ? '' : undefined);
  const columns = { gridTemplateColumns: `var(--kind-name) repeat(${options.length}, minmax(0, 1fr))` };
  // Rows are grids, and some browsers take the roles of a table away from those.
  return (
    <div className="by-kind">
      <table role="table" aria-label={`By kind of organisation: ${statement}`}>
        <thead role="rowgroup">
          <tr role="row" style={columns}>
            <th role="columnheader" scope="col">
              By kind of organisation
            </th>
            {options.map(({ id, label }, place) => (
              <th key={id} role="columnheader" scope="col" data-apart={apart(place)}>
                <span aria-hidden="true">{place + 1}</span>
                <span className="unseen">{label}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {groups.map(({ name, spread: { points, apart: aside } }) => (
            <tr key={name} role="row" style={columns}>
              <th role="rowheader" scope="row">
                {name}
              </th>
              {[...points, ...aside].map(({ option, people }, place) => (
                <td key={option.id} role="cell" data-apart={apart(place)} data-nobody={people === 0 ? '' : undefined}>
                  {people}
                  <span className="dots" aria-hidden="true">
                    {Array.from({ length: people }, (_, i) => (
                      <i key={i} />
                    ))}
                  </span>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The same in sentences, opened when somebody wants them; on paper they stand. */
export function ByKindInWords({ groups, statement }: Props) {
  if (groups.length === 0) return null;
  return (
    <details className="by-kind-words">
      <summary>
        By kind of organisation, in words<span className="unseen">: {statement}</span>
      </summary>
      {groups.map(({ name, spread }) => (
        <p key={name}>
          <b>{name}:</b> {spread.words}
        </p>
      ))}
    </details>
  );
}
