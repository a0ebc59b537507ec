import { recordStore } from '../../storage/record/record-store.ts';
import { downloadText } from './download.ts';

/** The person's own copy of the whole record, and a note that they have one. */
export function downloadRecord(): void {
  const store = recordStore();
  downloadText(fileName('joined-up-record'), store.file());
  void store.noteDownload();
}

export function downloadSetAside(): void {
  downloadText(fileName('joined-up-set-aside'), recordStore().setAsideFile());
}

function fileName(stem: string): string {
  return `${stem}-${new Date().toISOString().slice(0, 10)}.json`;
}
