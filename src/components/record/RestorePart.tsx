import { useRef, useState, type ChangeEvent, type ReactElement } from 'react';
import { readRecordFile, refusedForSize, type ReadFile } from '../../domain/record/file.ts';
import { RestorePreview } from './RestorePreview.tsx';

const NOT_GIVEN =
  'This file could not be opened: the device did not hand it over. Choose it again, or copy it to another folder first.';

/** Brings a copy back. Nothing is changed before the person has seen what would be. */
export function RestorePart(): ReactElement {
  const [file, setFile] = useState<ReadFile | { status: 'refused'; words: string }>();
  const [done, setDone] = useState('');
  const input = useRef<HTMLInputElement>(null);

  const choose = async ({ target }: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const [chosen] = target.files ?? [];
    setDone('');
    if (!chosen) return;
    try {
      setFile(refusedForSize(chosen.size) ?? readRecordFile(await chosen.text()));
    } catch {
      setFile({ status: 'refused', words: NOT_GIVEN });
    }
  };
  const finish = (words: string): void => {
    setFile(undefined);
    setDone(words);
    if (input.current) input.current.value = '';
    input.current?.focus();
  };

  return (
    <section aria-labelledby="restore">
      <h2 id="restore">Bring a copy back</h2>
      <p>
        Choose a file that you downloaded here, on this device or another. You see what is in it before anything
        changes.
      </p>
      <p className="file-line">
        <label htmlFor="record-file">Your copy</label>
        <input
          ref={input}
          id="record-file"
          type="file"
          accept=".json,application/json"
          {...(file?.status === 'refused' && { 'aria-invalid': true, 'aria-describedby': 'record-file-refused' })}
          onChange={(event) => void choose(event)}
        />
      </p>
      <div role="status">
        {file?.status === 'refused' && (
          <p className="refused" id="record-file-refused">
            <b>Nothing has been changed.</b> {file.words}
          </p>
        )}
        {file?.status === 'read' && <RestorePreview file={file} onDone={finish} />}
        {done && <p>{done}</p>}
      </div>
    </section>
  );
}
