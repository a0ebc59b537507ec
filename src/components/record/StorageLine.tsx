import type { ReactElement } from 'react';
import { hurtsToLose } from '../../domain/record/hurts-to-lose.ts';
import { href } from '../href.ts';
import { downloadRecord } from './download-record.ts';
import { SharedSwitch } from './SharedSwitch.tsx';
import { Spoken } from './Spoken.tsx';
import { announcement, statusWords } from './status-words.ts';
import { useRecord } from './use-record.ts';

/** The first line of every exercise: what is kept, where and since when. It speaks when that changes, not at every save. */
export function StorageLine(): ReactElement {
  const { status, log, downloaded } = useRecord();
  const isEmpty = log.length === 0;
  const { strong, rest } = statusWords(status, isEmpty, new Date());
  const reminds = status.state === 'saved' && hurtsToLose(log, downloaded) > 0;

  return (
    <section className="storage-line" aria-label="What is kept" data-state={status.state}>
      {/* Other words are another paragraph: to a browser, letters that flow anew in the same one have moved. */}
      <p key={strong} className="storage-words">
        <strong>{strong}</strong>
        {rest}
      </p>
      {status.state !== 'loading' && status.state !== 'unsaved' && (
        <div>
          <SharedSwitch />
        </div>
      )}
      {!isEmpty && (
        <p className="storage-download">
          <button type="button" className="as-link" onClick={downloadRecord}>
            Download my copy
          </button>
        </p>
      )}
      {reminds && (
        <p className="storage-reminder">
          There is work here that you have no copy of, and browsers may clear what a site keeps.{' '}
          <a href={href('/record/')}>My record</a> says when.
        </p>
      )}
      {status.state === 'loading' && (
        <noscript>
          <p>
            <strong>Nothing is saved without JavaScript.</strong> You can print this page and fill it in on paper.
          </p>
        </noscript>
      )}
      <Spoken words={announcement(status, isEmpty)} />
    </section>
  );
}
