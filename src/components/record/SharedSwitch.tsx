import { useState, type ReactElement } from 'react';
import { recordStore } from '../../storage/record/record-store.ts';
import { Ask } from './Ask.tsx';
import { useRecord } from './use-record.ts';

/** Switches the shared computer on or off. What is on the device already is never erased without a word. */
export function SharedSwitch(): ReactElement {
  const { status, log } = useRecord();
  const [asks, setAsks] = useState(false);
  const isShared = status.state === 'shared';

  const press = (): void => {
    if (isShared) void recordStore().setShared(false);
    else if (log.length === 0) void recordStore().setShared(true);
    else setAsks(true);
  };
  const keepNothing = (eraseDevice: boolean) => () => void recordStore().setShared(true, { eraseDevice });

  return (
    <>
      <span>{isShared ? 'Your own device? ' : 'Shared computer? '}</span>
      <button type="button" className="as-link" onClick={press}>
        {isShared ? 'Keep it here after all' : 'Keep nothing'}
      </button>
      <Ask
        open={asks}
        onClose={() => setAsks(false)}
        title="Something is saved on this device already"
        choices={[
          { label: 'Erase it from this device', act: keepNothing(true) },
          { label: 'Leave it on this device', act: keepNothing(false) },
          { label: 'Change nothing' },
        ]}
      >
        <p>
          From now on nothing more is saved, and what you see on this page stays until you leave it. What shall become
          of what was saved before?
        </p>
      </Ask>
    </>
  );
}
