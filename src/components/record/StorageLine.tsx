import { useEffect, useRef, useState, type ReactElement } from 'react';
import { hurtsToLose } from '../../domain/record/hurts-to-lose.ts';
import { href } from '../href.ts';
import { downloadRecord } from './download-record.ts';
import { SharedSwitch } from './SharedSwitch.tsx';
import { announcement, statusWords } from './status-words.ts';
import { useRecord } from './use-record.ts';

/** The first line of every exercise: what is kept, where and since when. It speaks when that changes, not at every save. */
export function StorageLine(): ReactElement {
  const { status, log, downloaded } = useRecord();
  const isEmpty = log.length === 0;
  const { strong, rest } = statusWords(status, isEmpty, new Date());
  const reminder = status.state === 'saved' && hurtsToLose(log, downloaded) > 0;

  return (
    <section className="storage-line" aria-label="What is kept" data-state={status.state}>
      <p className="storage-words">
        <strong>{strong}</strong>
        {rest}
      </p>
      {status.state !== 'loading' && status.state !== 'unsaved' && <SharedSwitch />}
      {!isEmpty && (
        <button type="button" className="as-link storage-download" onClick={downloadRecord}>
          Download my copy
        </button>
      )}
      {reminder && (
        <p className="storage-reminder">
          There is work here that you have no copy of. Browsers may clear what a site keeps after days without a visit;{' '}
          <a href={href('/record/')}>My record</a> explains it.
        </p>
      )}
      <Spoken words={announcement(status, isEmpty)} />
    </section>
  );
}

/** There before it speaks. What was true when the page opened is on the page and is not said. */
function Spoken({ words }: { words: string | undefined }): ReactElement {
  const [said, setSaid] = useState('');
  const last = useRef<string>(undefined);
  useEffect(() => {
    if (words === undefined || words === last.current) return;
    if (last.current !== undefined) setSaid(words);
    last.current = words;
  }, [words]);
  return (
    <p className="unseen" role="status">
      {said}
    </p>
  );
}
