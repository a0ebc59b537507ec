import { recordStore } from '../../storage/record/record-store.ts';
import { download } from '../exports/download.ts';

/** The person's own copy of the whole record, and a note that they have one. */
export function downloadRecord(): void {
  const store = recordStore();
  downloadJson('joined-up-record', store.file());
  void store.noteDownload();
}

export function downloadSetAside(): void {
  downloadJson('joined-up-set-aside', recordStore().setAsideFile());
}

function downloadJson(stem: string, text: string): void {
  download(`${stem}-${new Date().toISOString().slice(0, 10)}.json`, text, 'application/json');
}
