import type { ReactElement } from 'react';
import { href } from '../href.ts';
import { downloadRecord } from './download-record.ts';
import { useRecord } from './use-record.ts';

/** The person's own copy. */
export function CopyPart(): ReactElement {
  const { log } = useRecord();
  return (
    <section aria-labelledby="copy">
      <h2 id="copy">Take a copy</h2>
      <p>
        One file with everything in it. Keep it where you keep what matters, or carry it to another device and bring it
        back there. Whoever has the file can read it.
      </p>
      {log.length === 0 ? (
        <p className="soft">There is nothing to copy yet.</p>
      ) : (
        <p className="choices-line">
          <button type="button" className="go" onClick={downloadRecord}>
            Download my copy
          </button>
        </p>
      )}
      <p className="soft">
        For programs: the file is JSON, and <a href={href('/record/schema.json')}>its schema</a> says what every part
        means.
      </p>
    </section>
  );
}
