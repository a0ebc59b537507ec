import { useMemo, useState, type ReactElement } from 'react';
import { thingsIn, type Thing } from '../../domain/record/things.ts';
import { recordStore } from '../../storage/record/record-store.ts';
import { say } from '../chrome/say.ts';
import { href } from '../href.ts';
import { Ask } from './Ask.tsx';
import { thingWords, type Titles } from './thing-words.ts';
import { useRecord } from './use-record.ts';

interface Props {
  titles: Titles;
  /** Where focus goes when the row that it was in has gone. */
  onErased: () => void;
}

/** Everything in the record, thing by thing, with the way to each and the way to erase it. */
export function Things({ titles, onErased }: Props): ReactElement {
  const { log } = useRecord();
  const things = useMemo(() => thingsIn(log), [log]);
  const [erasing, setErasing] = useState<Thing>();
  const erase = (about: string): void => {
    void recordStore().erase(about);
    onErased();
    say('Erased.');
  };

  return (
    <>
      <ul className="kept-things">
        {things.map((thing) => {
          const { title, facts, path } = thingWords(thing, titles);
          return (
            <li key={thing.about}>
              <p>{path ? <a href={href(path)}>{title}</a> : <b>{title}</b>}</p>
              <p className="meta">
                {facts.map((fact) => (
                  <span key={fact}>{fact}</span>
                ))}
              </p>
              <button
                type="button"
                className="as-link"
                aria-label={`Erase: ${title}, ${facts[0] ?? ''}`}
                onClick={() => setErasing(thing)}
              >
                Erase
              </button>
            </li>
          );
        })}
      </ul>
      <Ask
        open={erasing !== undefined}
        onClose={() => setErasing(undefined)}
        title={erasing ? `Erase ${thingWords(erasing, titles).called}?` : ''}
        choices={[{ label: 'Erase it', act: () => erasing && erase(erasing.about) }, { label: 'Keep it' }]}
      >
        {erasing && <p className="erasing">{thingWords(erasing, titles).title}</p>}
        <p>
          It goes from this device and from every open tab, for good. Copies that you have downloaded still hold it. A
          note that it was erased stays, so that adding an older copy does not bring it back.
        </p>
      </Ask>
    </>
  );
}
