import { whatCounts } from '../../domain/record/what-counts.ts';
import { recordStore } from '../../storage/record/record-store.ts';
import { download } from '../exports/download.ts';

/** In characters. A longer copy leaves out what has been written over, so that it never outgrows what can be brought back. */
const LONG = 1_000_000;

/** The person's own copy of the whole record, and a note that they have one. Returns the file's name. */
export function downloadRecord(): string {
  const store = recordStore();
  const whole = store.file();
  const name = downloadJson('joined-up-record', whole.length > LONG ? store.file(whatCounts) : whole);
  void store.noteDownload();
  return name;
}

export function downloadSetAside(): void {
  downloadJson('joined-up-set-aside', recordStore().setAsideFile());
}

function downloadJson(stem: string, text: string): string {
  const name = `${stem}-${new Date().toISOString().slice(0, 10)}.json`;
  download(name, text, 'application/json');
  return name;
}
