import type { Person } from '../../domain/scenario/scenario.ts';
import { capitalised, counted } from '../../domain/sentences.ts';
import { ActLink } from './ActLink.tsx';

interface Props {
  /** Those who can be asked here and now. */
  people: readonly Person[];
  /** Conversations that are left in this play. */
  left: number;
  hydrated: boolean;
  onAsk: (person: string) => void;
}

/** A few times in a play one may hear what somebody sees. It is spent then, and it may open a way. */
export function AskSomeone({ people, left, hydrated, onAsk }: Props) {
  const words = capitalised(counted(left, 'conversation'));
  return (
    <>
      <h3 id="ask-someone">Ask someone</h3>
      <p className="left">
        {words} left{people.length === 0 && left > 0 ? ', for later: nobody here can be asked now' : ''}.
      </p>
      {people.length > 0 && (
        <ul className="askable">
          {people.map(({ id, name }) => (
            <li key={id}>
              <ActLink does="ask" what={id} hydrated={hydrated} onPress={() => onAsk(id)}>
                Ask {name}
              </ActLink>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
