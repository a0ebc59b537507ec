import { useMemo, useState, type ReactElement } from 'react';
import { href } from '../href.ts';
import { downloadRecord } from './download-record.ts';
import { shareOfCopy } from './share-of-copy.ts';
import { useRecord } from './use-record.ts';

/** From here on the page says how full a copy is: half, so that nobody is surprised. */
const NEARLY = 0.5;

/** The person's own copy. */
export function CopyPart(): ReactElement {
  const { log } = useRecord();
  const share = useMemo(() => shareOfCopy(log), [log]);
  const [name, setName] = useState('');
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
          <button type="button" className="go" onClick={() => setName(downloadRecord())}>
            Download my copy
          </button>
        </p>
      )}
      <div role="status">
        {name && log.length > 0 && (
          <p>
            {name} is with your downloads. It holds what you wrote: keep it where you would keep a letter. To go on
            elsewhere, send it to that device, open this page there and choose it under “Bring a copy back”.
          </p>
        )}
      </div>
      {share > NEARLY && (
        <p className="notice-line">
          {share > 1
            ? 'There is more here than one copy can hold, and what is over could not be brought back.'
            : `What is here fills ${Math.round(share * 100)} of 100 parts of what one copy can hold.`}{' '}
          Download a copy for your files now, then erase above what you no longer need.
        </p>
      )}
      <p className="soft">
        For programs: the file is JSON, and <a href={href('/record/schema.json')}>its schema</a> says what every part
        means.
      </p>
    </section>
  );
}
