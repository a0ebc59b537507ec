import { useMemo, useState, type ReactElement } from 'react';
import type { ReadFile } from '../../domain/record/file.ts';
import { mergeLogs } from '../../domain/record/log.ts';
import { previewRestore } from '../../domain/record/preview.ts';
import { capitalised, counted } from '../../domain/sentences.ts';
import { recordStore } from '../../storage/record/record-store.ts';
import { Ask } from './Ask.tsx';
import { holdingWords, previewLines } from './restore-words.ts';
import { shareOfCopy } from './share-of-copy.ts';
import { useRecord } from './use-record.ts';
import { localDay } from './when.ts';

interface Props {
  file: Extract<ReadFile, { status: 'read' }>;
  /** Called with what happened. */
  onDone: (words: string) => void;
}

/** What a file holds, what adding it would do, and the choice. */
export function RestorePreview({ file, onDone }: Props): ReactElement {
  const { log } = useRecord();
  const [asks, setAsks] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const preview = useMemo(() => previewRestore(log, file), [log, file]);
  const holds = holdingWords(preview.holds);

  // Said when it is on the disk, and not before: whoever reads it may close the page. A file that holds everything is a copy.
  const act = async (saving: Promise<void>, words: string, holdsAll: boolean): Promise<void> => {
    setBusy(true);
    await saving;
    if (holdsAll) await recordStore().noteDownload();
    onDone(words);
  };
  const add = (): void => {
    const fresh = capitalised(counted(preview.fresh, 'entry was', 'entries were'));
    void act(
      recordStore().merge(file),
      `The file has been added. ${fresh} new.${preview.fresh > 0 ? ' What came stands above, under “What is kept”.' : ''}`,
      mergeLogs(log, file.entries).length === mergeLogs([], file.entries).length,
    );
  };
  const replace = (): void =>
    void act(recordStore().replace(file), 'What was here has been replaced by what the file holds.', true);

  // Whether everything together could still be taken away and brought back as one copy.
  const fits = useMemo(
    () => shareOfCopy(mergeLogs(log, file.entries), JSON.stringify(file.unreadable)) <= 1,
    [log, file],
  );
  if (isBusy) return <p>Saving what the file holds …</p>;
  return (
    <div className="preview">
      <p>
        This copy was made on {localDay(file.exported)} and holds {holds || 'nothing that this page could show'}.
      </p>
      <dl className="facts">
        {previewLines(preview).map(([amount, words]) => (
          <div key={words}>
            <dt>{amount}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      {!fits && (
        <p className="refused">
          Together with what is here this is more than one copy can hold, so it cannot be added. Erase something here
          first, or put the file in the place of what is here.
        </p>
      )}
      <p className="choices-line">
        {fits && (
          <button type="button" className="go" onClick={add}>
            Add it to what is here
          </button>
        )}
        {log.length > 0 && (
          <button type="button" className="quiet" onClick={() => setAsks(true)}>
            Replace what is here
          </button>
        )}
        <button type="button" className="as-link" onClick={() => onDone('Nothing has been changed.')}>
          Change nothing
        </button>
      </p>
      <Ask
        open={asks}
        onClose={() => setAsks(false)}
        title="Replace everything that is here?"
        choices={[{ label: 'Replace it', act: replace }, { label: 'Change nothing' }]}
      >
        <p>
          What is on this device now goes from it and from every open tab, unless the file holds it too. Download a copy
          first if you may want it again.
        </p>
      </Ask>
    </div>
  );
}
