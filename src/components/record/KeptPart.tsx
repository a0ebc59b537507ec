import type { ReactElement, Ref } from 'react';
import { hurtsToLose } from '../../domain/record/hurts-to-lose.ts';
import { capitalised, counted } from '../../domain/sentences.ts';
import { recordStore } from '../../storage/record/record-store.ts';
import { downloadSetAside } from './download-record.ts';
import { Spoken } from './Spoken.tsx';
import { announcement, copyWords, statusWords } from './status-words.ts';
import { Things } from './Things.tsx';
import { sizeWords, type Titles } from './thing-words.ts';
import { useRecord } from './use-record.ts';
import { localDay } from './when.ts';

interface Props {
  titles: Titles;
  heading: Ref<HTMLHeadingElement>;
  onErased: () => void;
}

/** What is kept: how it stands, in numbers, and thing by thing. */
export function KeptPart({ titles, heading, onErased }: Props): ReactElement {
  const { status, log, since, bytes, downloaded, setAside, onDevice } = useRecord();
  const isEmpty = log.length === 0;
  const { strong, rest } = statusWords(status, isEmpty, new Date());

  return (
    <section aria-labelledby="kept">
      <h2 id="kept" ref={heading} tabIndex={-1}>
        What is kept
      </h2>
      {/* As in StorageLine. */}
      <p key={strong} className="record-status" data-state={status.state}>
        <strong>{strong}</strong>
        {rest}
      </p>
      <Spoken words={announcement(status, isEmpty)} />
      {status.state === 'shared' && onDevice > 0 && (
        <p>
          {capitalised(counted(onDevice, 'entry', 'entries'))} from before {onDevice === 1 ? 'is' : 'are'} still on this
          device.{' '}
          <button
            type="button"
            className="as-link"
            onClick={() => void recordStore().setShared(true, { eraseDevice: true })}
          >
            Erase from the device
          </button>
        </p>
      )}
      {!isEmpty && (
        <dl className="facts">
          <div>
            <dt>Since</dt>
            <dd>{since && localDay(since)}</dd>
          </div>
          <div>
            <dt>Room</dt>
            <dd>{sizeWords(bytes)}</dd>
          </div>
          <div>
            <dt>Your copy</dt>
            <dd>{copyWords(downloaded, hurtsToLose(log, downloaded), new Date())}</dd>
          </div>
        </dl>
      )}
      <Things titles={titles} onErased={onErased} />
      {setAside > 0 && (
        <div className="set-aside">
          <h3>Set aside</h3>
          <p>
            {capitalised(counted(setAside, 'entry', 'entries'))} could not be read: damaged, or changed by another
            program. {setAside === 1 ? 'It is' : 'They are'} kept as found, and everything else works without.
          </p>
          <p className="choices-line">
            <button type="button" className="quiet" onClick={downloadSetAside}>
              Download what was set aside
            </button>
            <button type="button" className="as-link" onClick={() => void recordStore().eraseSetAside()}>
              Erase what was set aside
            </button>
          </p>
        </div>
      )}
    </section>
  );
}
