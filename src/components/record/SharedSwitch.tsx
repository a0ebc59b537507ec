import { useRef, type ReactElement } from 'react';
import { recordStore } from '../../storage/record/record-store.ts';
import { useRecord } from './use-record.ts';

/** Switches the shared computer on or off. What is on the device already is never erased without a word. */
export function SharedSwitch(): ReactElement {
  const { status, log } = useRecord();
  const dialog = useRef<HTMLDialogElement>(null);
  const isShared = status.state === 'shared';

  const press = (): void => {
    if (isShared) void recordStore().setShared(false);
    else if (log.length === 0) void recordStore().setShared(true);
    else dialog.current?.showModal();
  };
  const choose = (eraseDevice: boolean): void => {
    dialog.current?.close();
    void recordStore().setShared(true, { eraseDevice });
  };

  return (
    <>
      <span className="shared-switch">
        {isShared ? 'Your own device? ' : 'Shared computer? '}
        <button type="button" className="as-link" onClick={press}>
          {isShared ? 'Keep it here' : 'Keep nothing'}
        </button>
      </span>
      <dialog ref={dialog} className="ask" aria-labelledby="shared-title">
        <h2 id="shared-title">Something is saved on this device already</h2>
        <p>
          From now on nothing more is saved. What you see on this page stays until you leave it. And what was saved
          before?
        </p>
        <p className="ask-choices">
          <button type="button" className="strong" onClick={() => choose(true)}>
            Erase it from this device
          </button>
          <button type="button" className="quiet" onClick={() => choose(false)}>
            Leave it on this device
          </button>
          <button type="button" className="quiet" onClick={() => dialog.current?.close()}>
            Change nothing
          </button>
        </p>
      </dialog>
    </>
  );
}
