import type { Entry } from '../../domain/record/entry.ts';
import { keyOf, mergeLogs, type Log } from '../../domain/record/log.ts';
import { damagedIn } from '../../domain/record/preview.ts';
import type { Change, Ended, Kept, Meta } from './database.ts';
import type { RecordSnapshot } from './snapshot.ts';

/** What a tab knows of the record, and what of it is not on the disk yet. */
export class Memory {
  log: Log = [];
  unreadable: readonly string[] = [];
  downloaded: string | undefined;
  /** The life of the record that this tab knows. See database.ts. */
  line: string | undefined;
  /** Whether what is on the disk is to be replaced rather than added to. */
  isReplacing = false;

  readonly #pending = new Map<string, Entry>();
  /** Whether the disk knows of the last download and of everything that could not be read. */
  #isNoted = true;

  get pending(): readonly Entry[] {
    return [...this.#pending.values()];
  }

  isSaved(): boolean {
    return this.#pending.size === 0 && this.#isNoted && !this.isReplacing;
  }

  /** Takes over a log; `added` is what the disk does not have. What a deletion has covered is no longer to be saved. */
  remember(log: Log, added: readonly Entry[] = []): void {
    for (const entry of added) this.#pending.set(keyOf(entry), entry);
    this.log = log;
    const keys = new Set(log.map(keyOf));
    for (const key of this.#pending.keys()) if (!keys.has(key)) this.#pending.delete(key);
  }

  addUnreadable(texts: readonly string[]): void {
    this.unreadable = [...new Set([...this.unreadable, ...texts])];
    if (texts.length > 0) this.#isNoted = false;
  }

  noteDownload(moment: string): void {
    this.downloaded = moment;
    this.#isNoted = false;
  }

  forget(): void {
    this.log = [];
    this.unreadable = [];
    this.downloaded = undefined;
    this.#pending.clear();
    this.#isNoted = true;
  }

  /** Returns the damaged entries that it has dropped with all texts. */
  forgetUnreadable(): readonly Entry[] {
    const damaged = damagedIn(this.log);
    this.unreadable = [];
    this.remember(this.log.filter((entry) => !damaged.includes(entry)));
    return damaged;
  }

  /** Nothing of it is on the disk any more. */
  doubtAll(): void {
    for (const entry of this.log) this.#pending.set(keyOf(entry), entry);
    if (this.unreadable.length > 0) this.#isNoted = false;
  }

  /** When the line that this tab knows was ended, if it was. */
  endOf(ended: readonly Ended[]): string | undefined {
    return ended.find(({ line }) => line === this.line)?.at;
  }

  /** Somebody erased or replaced the record: only what was written here since then stays, and is still to be saved. */
  end(at: string): void {
    const since = this.pending.filter(({ time }) => time > at);
    this.forget();
    this.line = undefined;
    this.remember(mergeLogs([], since), since);
  }

  /** Takes over what is on the disk. Of this line, the disk knows everything but what is pending; of another, both count. */
  adopt({ meta, entries, unreadable }: Kept): void {
    const isOther = this.line !== undefined && this.line !== meta?.line;
    if (isOther) this.doubtAll();
    this.unreadable = this.#isNoted ? unreadable : [...new Set([...unreadable, ...this.unreadable])];
    this.downloaded = (meta?.downloaded ?? '') > (this.downloaded ?? '') ? meta?.downloaded : this.downloaded;
    this.line = meta?.line;
    this.remember(mergeLogs(entries, this.pending));
    for (const entry of entries) this.#pending.delete(keyOf(entry));
  }

  /** What is to be written now. */
  change(newLine: () => string): Change {
    return {
      line: this.line,
      newLine,
      pending: { entries: this.pending, unreadable: this.#isNoted ? [] : this.unreadable },
      all: { entries: this.log, unreadable: this.unreadable },
      downloaded: this.downloaded,
    };
  }

  /** What was written is on the disk. What was added meanwhile is not. */
  settle(written: readonly Entry[], { line }: Meta): void {
    for (const entry of written) if (this.#pending.get(keyOf(entry)) === entry) this.#pending.delete(keyOf(entry));
    this.line = line;
    this.isReplacing = false;
    this.#isNoted = true;
  }

  /** Whether something was written that is neither on the disk nor in a copy. */
  hasUncopied(): boolean {
    return this.pending.some(({ time }) => time > (this.downloaded ?? ''));
  }

  shown(): Omit<RecordSnapshot, 'status' | 'onDevice'> {
    return {
      log: this.log,
      setAside: this.unreadable.length + damagedIn(this.log).length,
      since: this.log[0]?.time,
      bytes: this.log.reduce((sum, entry) => sum + sizeOf(entry), 0),
      downloaded: this.downloaded,
    };
  }
}

const sizes = new WeakMap<Entry, number>();

function sizeOf(entry: Entry): number {
  const size = sizes.get(entry) ?? new TextEncoder().encode(JSON.stringify(entry)).length;
  sizes.set(entry, size);
  return size;
}
