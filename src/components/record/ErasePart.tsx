import { useState, type ReactElement } from 'react';
import { recordStore } from '../../storage/record/record-store.ts';
import { Ask } from './Ask.tsx';

const GONE = 'Everything has been erased. This site keeps nothing on this device now.';
const NOT_REACHED =
  'What was on this page is gone. The browser did not let the site reach what it may have stored before: remove the data of this site in the browser’s settings to be sure.';

/** Erases everything that the site keeps on the device. */
export function ErasePart(): ReactElement {
  const [asks, setAsks] = useState(false);
  const [done, setDone] = useState('');
  const erase = async (): Promise<void> => {
    setDone('Erasing …');
    setDone((await recordStore().eraseAll()) ? GONE : NOT_REACHED);
  };

  return (
    <section aria-labelledby="erase">
      <h2 id="erase">Erase everything</h2>
      <p>
        Your record goes, and so do the choices from the menu, your last search and what stands in templates. To erase
        one thing, use “Erase” beside it above.
      </p>
      <p className="choices-line">
        <button type="button" className="quiet" onClick={() => setAsks(true)}>
          Erase everything
        </button>
      </p>
      <p role="status">{done}</p>
      <Ask
        open={asks}
        onClose={() => setAsks(false)}
        title="Erase everything that this site keeps here?"
        choices={[{ label: 'Erase everything', act: () => void erase() }, { label: 'Keep it' }]}
      >
        <p>
          It goes from this device and from every open tab, for good. Nobody else has it: only a copy that you have
          downloaded can bring it back.
        </p>
      </Ask>
    </section>
  );
}
