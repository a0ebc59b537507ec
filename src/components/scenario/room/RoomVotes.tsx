import type { Made } from '../../../domain/scenario/course.ts';
import { voteInWords, type RoomRun } from '../../../domain/scenario/room.ts';

interface Props {
  run: RoomRun;
  made: readonly Made[];
}

/** Every decision of a room with the hands for each choice, as a table that can be read by ear and on paper. */
export function RoomVotes({ run, made }: Props) {
  const choices = run.filter(({ does }) => does === 'choose');
  return (
    <>
      <h3 id="votes">How this room voted</h3>
      <ol className="room-votes">
        {made.map(({ step }, i) => {
          const move = choices[i];
          if (move === undefined) return null;
          return (
            <li key={i}>
              <h4>{step.title}</h4>
              <p>{voteInWords(move)}</p>
              {move.hands.length > 0 && (
                <table>
                  <caption className="unseen">Hands at “{step.title}”</caption>
                  <thead className="unseen">
                    <tr>
                      <th scope="col">Choice</th>
                      <th scope="col">Hands</th>
                    </tr>
                  </thead>
                  <tbody>
                    {move.hands.map(({ choice, words, hands }) => (
                      <tr key={choice} data-taken={choice === move.what ? '' : undefined}>
                        <th scope="row">
                          {words}
                          {choice === move.what && <small> (taken)</small>}
                        </th>
                        <td>{hands}</td>
                      </tr>
                    ))}
                  </tbody>
                </table>
              )}
            </li>
          );
        })}
      </ol>
    </>
  );
}
