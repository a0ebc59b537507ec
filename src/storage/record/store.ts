import type { EntryDraft } from '../../domain/record/entry.ts';
import { recordFile, type RecordContents } from '../../domain/record/write-file.ts';
import { addEntries, mergeLogs, type Log } from '../../domain/record/log.ts';
import { damagedIn } from '../../domain/record/preview.ts';
import { deletion } from '../../domain/record/understand.ts';
import { openChannel, type Channel, type Message } from './channel.ts';
import type { Ended } from './database.ts';
import { Device, isFull } from './device.ts';
import type { Left } from './left-behind.ts';
import { Memory } from './memory.ts';
import { newUuid } from './new-uuid.ts';
import { askToPersist } from './persist.ts';
import { keepShared, readShared, SHARED_KEY } from './shared.ts';
import { forgetSiteData } from './site-data.ts';
import { LOADING, type RecordSnapshot, type RecordStatus } from './snapshot.ts';

interface Options {
  now?: () => string;
  newId?: () => string;
  /** How long the database may take, in milliseconds. */
  patience?: { open: number; remove: number };
}

/**
 * The record of this browser. Memory is what pages see; the database is what lasts. A change shows at once, and is called
 * saved when it is on the disk. Nothing here throws or rejects: what went wrong is in the status.
 */
export class RecordStore {
  readonly #memory = new Memory();
  #status: RecordStatus = { state: 'loading' };
  #snapshot: RecordSnapshot = LOADING;
  #onDevice = 0;
  #isShared = readShared();
  #isLoaded = false;
  /** Somebody has removed what was saved. It is not written back before the person writes something. */
  #isRemoved = false;

  readonly #listeners = new Set<() => void>();
  readonly #now: () => string;
  readonly #newId: () => string;
  readonly #channel: Channel;
  readonly #device: Device;
  #jobs: Promise<void> = Promise.resolve();

  constructor({ now = () => new Date().toISOString(), newId = newUuid, patience }: Options = {}) {
    this.#now = now;
    this.#newId = newId;
    this.#channel = openChannel((message) => this.#hear(message));
    this.#device = new Device(
      {
        onAsked: (ended) => {
          if (!this.#endIfEnded(ended)) void this.refresh();
        },
        onChange: () => void this.refresh(),
      },
      patience,
    );
    void this.#inTurn(() => this.#load());
  }

  readonly getSnapshot = (): RecordSnapshot => this.#snapshot;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Shows at once; resolves when it is on the disk, or when the status says that it is not. */
  add(drafts: readonly EntryDraft[]): Promise<void> {
    return this.#change(() => {
      const { log, added } = addEntries(this.#memory.log, drafts, this.#now(), this.#newId);
      this.#memory.remember(log, added);
    });
  }

  /** Adds what a file holds to what is here. */
  merge({ entries, unreadable }: RecordContents): Promise<void> {
    return this.#change(() => {
      const before = new Set(this.#memory.log);
      const log = mergeLogs(this.#memory.log, entries);
      const added = log.filter((entry) => !before.has(entry));
      this.#memory.addUnreadable(unreadable);
      this.#memory.remember(log, added);
    });
  }

  /** Puts what a file holds in the place of everything that is here, in every tab. */
  replace({ entries, unreadable }: RecordContents): Promise<void> {
    return this.#change(() => {
      const log = mergeLogs([], entries);
      this.#memory.forget();
      this.#memory.isReplacing = true;
      this.#memory.addUnreadable(unreadable);
      this.#memory.remember(log, log);
    });
  }

  /** Erases a thing and everything below it. A note that it was erased stays, so that an old copy does not bring it back. */
  erase(thing: string): Promise<void> {
    return this.add([deletion(thing)]);
  }

  /**
   * Erases everything that the site keeps on this device, in every tab. Resolves to whether it is really gone: where
   * storage is blocked, only the page is emptied, and the next change tries again.
   */
  async eraseAll(): Promise<boolean> {
    this.#memory.forget();
    this.#memory.isReplacing = true;
    this.#publish({ state: 'saving' });
    await this.#inTurn(async () => {
      const isGone = await this.#eraseDevice();
      this.#onDevice = 0;
      this.#memory.isReplacing = !isGone;
      this.#publish(isGone ? this.#savedStatus() : this.#unsavedStatus('blocked'));
    });
    return !this.#memory.isReplacing;
  }

  /** Erases what could not be read. */
  eraseSetAside(): Promise<void> {
    const damaged = this.#memory.forgetUnreadable();
    this.#publish(this.#status);
    return this.#inTurn(async () => {
      if (this.#isShared) return;
      await this.#device.removeUnreadable(damaged);
      this.#channel.tell({ type: 'changed' });
    });
  }

  /**
   * A shared computer: from now on nothing is stored, and nothing that was stored before is read. With `eraseDevice`, what
   * is on the device goes, and what is on this page stays until it is closed. Switched off, what was written is stored.
   */
  setShared(on: boolean, { eraseDevice = false } = {}): Promise<void> {
    this.#isShared = on;
    keepShared(on);
    this.#publish({ state: 'saving' });
    if (!on) return this.#inTurn(() => this.#load()).then(() => this.#save());
    return this.#inTurn(async () => {
      if (eraseDevice && (await this.#eraseDevice())) this.#memory.doubtAll();
      this.#onDevice = await this.#device.count();
      this.#publish({ state: 'shared' });
    });
  }

  /** The whole record as the text of a file; `of` may choose from the log, and then it is written as small as it gets. */
  file(of?: (log: Log) => Log): string {
    const { log, unreadable } = this.#memory;
    return recordFile(of?.(log) ?? log, unreadable, this.#now(), of && 0);
  }

  /** The entries that could not be read, as the text of a file. */
  setAsideFile(): string {
    return recordFile(damagedIn(this.#memory.log), this.#memory.unreadable, this.#now());
  }

  /** Notes that the person has a copy of everything that is here now. */
  noteDownload(): Promise<void> {
    if (this.#memory.log.length === 0) return Promise.resolve();
    return this.#change(() => this.#memory.noteDownload(this.#now()));
  }

  /**
   * Reads again what other tabs may have done, and tries again to save what is not saved. `isAwake` is false for a page
   * that was put away and has come back: it may have missed what others said.
   */
  async refresh({ isAwake = true } = {}): Promise<void> {
    await this.#inTurn(() => this.#reload(isAwake));
    if (!this.#isRemoved) await this.#save();
  }

  /** What is not on the disk yet. Nothing where nothing is to be kept, or where the page says that it is not saved. */
  get left(): Left {
    const isKept = !['unsaved', 'shared'].includes(this.#status.state);
    return { line: this.#memory.line, entries: isKept ? this.#memory.pending : [] };
  }

  /** Takes up what an earlier page had not finished writing, unless the record that it belongs to has ended since. */
  takeUp({ line, entries }: Left): Promise<void> {
    if (!this.#isLoaded) return this.#jobs.then(() => this.takeUp({ line, entries }));
    const hasEnded = line !== undefined && line !== this.#memory.line;
    if (this.#isShared || hasEnded) return Promise.resolve();
    return this.merge({ entries, unreadable: [] });
  }

  /** Whether closing the page would lose something that the person wrote and has no copy of. */
  get wouldLose(): boolean {
    return ['unsaved', 'shared'].includes(this.#status.state) && this.#memory.hasUncopied();
  }

  /** Lets go of the database and of other tabs. */
  async close(): Promise<void> {
    await this.#jobs;
    this.#channel.close();
    this.#device.close();
    this.#listeners.clear();
  }

  /** One thing after the other, so that no two changes of this tab meet. */
  #inTurn(job: () => Promise<void>): Promise<void> {
    this.#jobs = this.#jobs.then(job).catch((error: unknown) => this.#fail(error));
    return this.#jobs;
  }

  /** Before the record has been read, a change waits: it may have to be later than what is there. */
  #change(make: () => void): Promise<void> {
    if (!this.#isLoaded) return this.#jobs.then(() => this.#change(make));
    make();
    this.#publish(this.#savingStatus());
    return this.#save();
  }

  #publish(status: RecordStatus): void {
    this.#status = this.#isShared ? { state: 'shared' } : status;
    this.#snapshot = { ...this.#memory.shown(), status: this.#status, onDevice: this.#onDevice };
    for (const listener of this.#listeners) listener();
  }

  #savedStatus(): RecordStatus {
    return { state: 'saved', at: this.#memory.log.at(-1)?.time };
  }

  /** Where saving has failed, the page goes on saying so until it works again. */
  #savingStatus(): RecordStatus {
    if (this.#memory.isSaved()) return this.#savedStatus();
    return this.#status.state === 'unsaved' ? this.#status : { state: 'saving' };
  }

  #unsavedStatus(reason: 'blocked' | 'full' | 'gone'): RecordStatus {
    return { state: 'unsaved', reason, since: this.#status.state === 'unsaved' ? this.#status.since : this.#now() };
  }

  #fail(error: unknown): void {
    this.#device.close();
    const reason = isFull(error) ? 'full' : this.#memory.line === undefined ? 'blocked' : 'gone';
    this.#publish(this.#unsavedStatus(reason));
  }

  async #load(): Promise<void> {
    try {
      if (this.#isShared) this.#onDevice = await this.#device.count();
      const kept = this.#isShared ? undefined : await this.#device.read();
      if (kept) this.#memory.adopt(kept);
      this.#publish(this.#savingStatus());
    } finally {
      this.#isLoaded = true;
    }
  }

  async #reload(isAwake: boolean): Promise<void> {
    if (this.#isShared || this.#memory.isReplacing || !this.#isLoaded) return;
    const kept = await this.#device.read();
    const end = this.#memory.endOf(kept?.meta?.ended ?? []);
    if (end !== undefined) this.#memory.end(end);
    this.#isRemoved = isAwake && !kept?.meta && this.#memory.line !== undefined;
    if (kept?.meta) this.#memory.adopt(kept);
    else if (this.#isRemoved) this.#memory.doubtAll();
    // A page that was put away may have missed that the person erased the record.
    else if (this.#memory.line !== undefined) this.#memory.end(this.#now());
    const isMissed = this.#isRemoved && !this.#memory.isSaved();
    this.#publish(isMissed ? this.#unsavedStatus('gone') : this.#savingStatus());
  }

  #save(): Promise<void> {
    return this.#inTurn(async () => {
      if (this.#isShared || this.#memory.isSaved()) return;
      const outcome = await this.#device.write(this.#memory, this.#now(), this.#newId);
      if (outcome.status === 'ended') {
        this.#end(outcome.at);
        return;
      }
      const { meta, written, elsewhere } = outcome;
      this.#memory.settle(written, meta);
      this.#publish(this.#memory.isSaved() ? { state: 'saved', at: this.#now() } : { state: 'saving' });
      if (meta.ended.length > 0) this.#channel.tell({ type: 'ended', ended: meta.ended });
      this.#channel.tell({ type: 'added', line: meta.line, entries: written });
      if (elsewhere) await this.#reload(true);
      await askToPersist(written);
    });
  }

  #hear(message: Message): void {
    if (!this.#isLoaded || this.#isShared || this.#memory.isReplacing) return;
    if (message.type === 'ended') {
      this.#endIfEnded(message.ended);
    } else if (message.type === 'added' && message.line === this.#memory.line && this.#status.state !== 'unsaved') {
      this.#memory.remember(mergeLogs(this.#memory.log, message.entries));
      this.#publish(this.#savingStatus());
    } else {
      void this.refresh();
    }
  }

  /** The person has erased or replaced the record in another tab. */
  #end(at: string): void {
    this.#device.close();
    this.#memory.end(at);
    this.#publish(this.#savingStatus());
    void this.refresh();
  }

  #endIfEnded(ended: readonly Ended[]): boolean {
    const at = this.#memory.endOf(ended);
    if (at !== undefined) this.#end(at);
    return at !== undefined;
  }

  async #eraseDevice(): Promise<boolean> {
    const tell = (ended: readonly Ended[]): void => this.#channel.tell({ type: 'ended', ended });
    const isGone = await this.#device.erase(this.#now(), this.#newId(), tell);
    if (isGone) this.#memory.line = undefined;
    await forgetSiteData([SHARED_KEY]);
    return isGone;
  }
}
