import type { Entry, EntryDraft } from '../../domain/record/entry.ts';
import { recordFile, type RecordContents } from '../../domain/record/file.ts';
import { isRecordKind, RECORD_KINDS } from '../../domain/record/kinds.ts';
import { addEntries, keyOf, mergeLogs, type Log } from '../../domain/record/log.ts';
import { damagedIn } from '../../domain/record/preview.ts';
import { deletion } from '../../domain/record/understand.ts';
import { openChannel, type Channel, type Message } from './channel.ts';
import { Connection } from './connection.ts';
import {
  countEntries,
  readAll,
  readMetaOf,
  removeDatabase,
  removeUnreadable,
  startOver,
  write,
  type Database,
  type Kept,
  type Meta,
  type Outcome,
} from './database.ts';
import { newUuid } from './new-uuid.ts';
import { keepShared, readShared, SHARED_KEY } from './shared.ts';
import { forgetSiteData } from './site-data.ts';
import { LOADING, type RecordSnapshot, type RecordStatus } from './snapshot.ts';

interface Options {
  now?: () => string;
  newId?: () => string;
  /** How long opening the database may take, in milliseconds. */
  patience?: number;
}

/**
 * The record of this browser. Memory is what pages see; the database is what lasts. A change shows at once, and is called
 * saved when it is on the disk. Nothing here throws or rejects: what went wrong is in the status.
 */
export class RecordStore {
  #log: Log = [];
  #unreadable: readonly string[] = [];
  #downloaded: string | undefined;
  #status: RecordStatus = { state: 'loading' };
  #snapshot: RecordSnapshot = LOADING;
  #onDevice = 0;

  /** What is not on the disk yet. */
  readonly #pending = new Map<string, Entry>();
  #isNoted = true;
  /** Whether what is on the disk is to be replaced rather than added to. */
  #isReplacing = false;
  /** The life of the record that this tab knows. See database.ts. */
  #line: string | undefined;
  #isShared = readShared();
  #isLoaded = false;
  #hasAskedToPersist = false;

  readonly #listeners = new Set<() => void>();
  readonly #now: () => string;
  readonly #newId: () => string;
  readonly #channel: Channel;
  readonly #connection: Connection;
  #jobs: Promise<void> = Promise.resolve();

  constructor({ now = () => new Date().toISOString(), newId = newUuid, patience }: Options = {}) {
    this.#now = now;
    this.#newId = newId;
    this.#channel = openChannel((message) => this.#hear(message));
    this.#connection = new Connection(
      {
        onAsked: (database) => void this.#letGo(database),
        onLost: () => void this.refresh(),
        onLate: () => void this.refresh(),
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
    if (!this.#isLoaded) return this.#jobs.then(() => this.add(drafts));
    const { log, added } = addEntries(this.#log, drafts, this.#now(), this.#newId);
    this.#remember(log, added);
    return this.#save();
  }

  /** Adds what a file holds to what is here. */
  merge({ entries, unreadable }: RecordContents): Promise<void> {
    if (!this.#isLoaded) return this.#jobs.then(() => this.merge({ entries, unreadable }));
    const before = new Set(this.#log);
    const log = mergeLogs(this.#log, entries);
    this.#addUnreadable(unreadable);
    this.#remember(
      log,
      log.filter((entry) => !before.has(entry)),
    );
    return this.#save();
  }

  /** Puts what a file holds in the place of everything that is here, in every tab. */
  replace({ entries, unreadable }: RecordContents): Promise<void> {
    if (!this.#isLoaded) return this.#jobs.then(() => this.replace({ entries, unreadable }));
    this.#forget();
    this.#isReplacing = true;
    this.#addUnreadable(unreadable);
    const log = mergeLogs([], entries);
    this.#remember(log, log);
    return this.#save();
  }

  /** Erases a thing and everything below it. A note that it was erased stays, so that an old copy does not bring it back. */
  erase(thing: string): Promise<void> {
    return this.add([deletion(thing)]);
  }

  /**
   * Erases everything that the site keeps on this device, in every tab. Resolves to whether it is really gone: where
   * storage is blocked, only the page is emptied.
   */
  async eraseAll(): Promise<boolean> {
    this.#forget();
    this.#isReplacing = true;
    this.#publish(this.#isShared ? { state: 'shared' } : { state: 'saving' });
    let isGone = false;
    await this.#inTurn(async () => {
      isGone = await this.#eraseDevice();
      await forgetSiteData([SHARED_KEY]);
      if (isGone) this.#isReplacing = false;
      if (!this.#isShared) this.#publish(isGone ? this.#savedStatus() : this.#unsavedStatus('blocked'));
    });
    return isGone;
  }

  /** Erases what could not be read. */
  eraseSetAside(): Promise<void> {
    const damaged = damagedIn(this.#log);
    this.#unreadable = [];
    for (const entry of damaged) this.#pending.delete(keyOf(entry));
    this.#log = this.#log.filter((entry) => !damaged.includes(entry));
    this.#publish(this.#status);
    return this.#inTurn(async () => {
      if (this.#isShared) return;
      try {
        const database = await this.#connection.get(false);
        if (database) await removeUnreadable(database, damaged);
        this.#channel.tell({ type: 'changed' });
      } catch (error) {
        this.#fail(error);
      }
    });
  }

  /**
   * A shared computer: from now on nothing is stored, and nothing that was stored before is read. With `eraseDevice`, what
   * is on the device goes, and what is on this page stays until it is closed. Switched off, what was written is stored.
   */
  setShared(on: boolean, { eraseDevice = false } = {}): Promise<void> {
    this.#isShared = on;
    keepShared(on);
    this.#publish(on ? { state: 'shared' } : { state: 'saving' });
    if (!on) return this.#inTurn(() => this.#load()).then(() => this.#save());
    return this.#inTurn(async () => {
      if (eraseDevice && (await this.#eraseDevice())) {
        await forgetSiteData([SHARED_KEY]);
        for (const entry of this.#log) this.#pending.set(keyOf(entry), entry);
      }
      await this.#countDevice();
      this.#publish({ state: 'shared' });
    });
  }

  /** The whole record as the text of a file. */
  file(): string {
    return recordFile(this.#log, this.#unreadable, this.#now());
  }

  /** The entries that could not be read, as the text of a file. */
  setAsideFile(): string {
    return recordFile(damagedIn(this.#log), this.#unreadable, this.#now());
  }

  /** Notes that the person has a copy of everything that is here now. */
  noteDownload(): Promise<void> {
    if (this.#log.length === 0) return Promise.resolve();
    this.#downloaded = this.#now();
    this.#isNoted = false;
    this.#publish(this.#status);
    return this.#save();
  }

  /** Reads again what other tabs may have done, and tries again to save what is not saved. */
  refresh({ isAwake = true } = {}): Promise<void> {
    return this.#inTurn(() => this.#reload(isAwake)).then(() => (this.#isGone() ? undefined : this.#save()));
  }

  /** Whether closing the page would lose something that the person wrote and has no copy of. */
  get wouldLose(): boolean {
    const isKept = this.#status.state !== 'unsaved' && this.#status.state !== 'shared';
    return !isKept && [...this.#pending.values()].some(({ time }) => time > (this.#downloaded ?? ''));
  }

  /** Lets go of the database and of other tabs. */
  async close(): Promise<void> {
    await this.#jobs;
    this.#channel.close();
    this.#connection.close();
    this.#listeners.clear();
  }

  /** One thing after the other, so that no two changes of this tab meet. */
  #inTurn(job: () => Promise<void>): Promise<void> {
    this.#jobs = this.#jobs.then(job).catch((error: unknown) => this.#fail(error));
    return this.#jobs;
  }

  #publish(status: RecordStatus): void {
    this.#status = status;
    this.#snapshot = {
      log: this.#log,
      setAside: this.#unreadable.length + damagedIn(this.#log).length,
      status,
      since: this.#log[0]?.time,
      bytes: this.#log.reduce((sum, entry) => sum + sizeOf(entry), 0),
      downloaded: this.#downloaded,
      onDevice: this.#onDevice,
    };
    for (const listener of this.#listeners) listener();
  }

  #remember(log: Log, added: readonly Entry[]): void {
    for (const entry of added) this.#pending.set(keyOf(entry), entry);
    this.#setLog(log);
    if (this.#isShared) this.#publish({ state: 'shared' });
    else this.#publish(this.#status.state === 'unsaved' ? this.#status : { state: 'saving' });
  }

  /** What a deletion has covered is no longer to be saved. */
  #setLog(log: Log): void {
    this.#log = log;
    const keys = new Set(log.map(keyOf));
    for (const key of this.#pending.keys()) if (!keys.has(key)) this.#pending.delete(key);
  }

  #addUnreadable(texts: readonly string[]): void {
    this.#unreadable = [...new Set([...this.#unreadable, ...texts])];
    if (texts.length > 0) this.#isNoted = false;
  }

  #forget(): void {
    this.#log = [];
    this.#unreadable = [];
    this.#pending.clear();
    this.#downloaded = undefined;
    this.#isNoted = true;
    this.#onDevice = 0;
  }

  #savedStatus(): RecordStatus {
    return { state: 'saved', at: this.#log.at(-1)?.time };
  }

  #unsavedStatus(reason: 'blocked' | 'full' | 'gone'): RecordStatus {
    return { state: 'unsaved', reason, since: this.#status.state === 'unsaved' ? this.#status.since : this.#now() };
  }

  #fail(error: unknown): void {
    this.#connection.close();
    if (this.#isShared) return;
    const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
    this.#publish(this.#unsavedStatus(isFull ? 'full' : this.#line === undefined ? 'blocked' : 'gone'));
  }

  async #load(): Promise<void> {
    try {
      if (this.#isShared) {
        await this.#countDevice();
        this.#publish({ state: 'shared' });
        return;
      }
      const database = await this.#connection.get(false);
      if (database) this.#adopt(await readAll(database));
      this.#publish(this.#savedStatus());
    } catch (error) {
      this.#fail(error);
    } finally {
      this.#isLoaded = true;
    }
  }

  async #countDevice(): Promise<void> {
    try {
      const database = await this.#connection.get(false);
      this.#onDevice = database ? await countEntries(database) : 0;
    } catch {
      this.#onDevice = 0;
    }
    this.#connection.close();
  }

  /** Takes over what is on the disk. Of this line, the disk knows everything but what is pending; of another, add to it. */
  #adopt({ meta, entries, unreadable }: Kept): void {
    const isSame = this.#line === undefined || this.#line === meta?.line;
    if (!isSame) for (const entry of this.#log) this.#pending.set(keyOf(entry), entry);
    if (!isSame || !this.#isNoted) this.#addUnreadable(unreadable);
    else this.#unreadable = unreadable;
    this.#line = meta?.line;
    if ((meta?.downloaded ?? '') > (this.#downloaded ?? '')) this.#downloaded = meta?.downloaded;
    this.#setLog(mergeLogs(entries, [...this.#pending.values()]));
    const kept = new Set(entries.map(keyOf));
    for (const key of kept) this.#pending.delete(key);
  }

  async #reload(isAwake: boolean): Promise<void> {
    if (this.#isShared || this.#isReplacing || !this.#isLoaded) return;
    const database = await this.#connection.get(false);
    const kept = database && (await readAll(database));
    const ended = kept?.meta?.ended.find(({ line }) => line === this.#line);
    if (ended) this.#end(ended.at);
    if (kept?.meta) {
      this.#adopt(kept);
      this.#publish(this.#isSaved() ? this.#savedStatus() : { state: 'saving' });
    } else if (this.#line !== undefined) {
      // A page that slept may not have heard that the person erased the record; one that was awake would have.
      if (isAwake) this.#lose();
      else this.#end(this.#now());
    } else if (this.#isSaved()) {
      this.#publish(this.#savedStatus());
    }
  }

  #isGone(): boolean {
    return this.#status.state === 'unsaved' && this.#status.reason === 'gone';
  }

  /** Somebody has removed what was saved. Nothing is written back before the person writes something. */
  #lose(): void {
    this.#connection.close();
    for (const entry of this.#log) this.#pending.set(keyOf(entry), entry);
    this.#isNoted = false;
    this.#publish(this.#pending.size === 0 ? this.#status : this.#unsavedStatus('gone'));
  }

  /** The person has erased or replaced the record in another tab: what is older goes from this one too. */
  #end(at: string): void {
    const later = [...this.#pending.values()].filter(({ time }) => time > at);
    this.#forget();
    this.#line = undefined;
    this.#connection.close();
    this.#remember(mergeLogs([], later), later);
    if (later.length === 0) this.#publish(this.#savedStatus());
  }

  #save(): Promise<void> {
    return this.#inTurn(async () => {
      if (this.#isShared || this.#isSaved()) return;
      const writing = [...this.#pending.values()];
      const outcome = await this.#write(writing);
      if (outcome.status === 'ended') {
        this.#end(outcome.at);
        void this.refresh();
        return;
      }
      for (const entry of writing) {
        if (this.#pending.get(keyOf(entry)) === entry) this.#pending.delete(keyOf(entry));
      }
      this.#line = outcome.meta.line;
      this.#isNoted = true;
      this.#publish(this.#isSaved() ? { state: 'saved', at: this.#now() } : { state: 'saving' });
      this.#tell(outcome.meta, writing);
      if (outcome.elsewhere) await this.#reload(true);
      await this.#askToPersist(writing);
    });
  }

  #isSaved(): boolean {
    return this.#pending.size === 0 && this.#isNoted && !this.#isReplacing;
  }

  /** Tries twice: the browser may have closed the connection without a word. */
  async #write(pending: readonly Entry[]): Promise<Outcome> {
    try {
      return await this.#writeOnce(pending);
    } catch (error) {
      if (error instanceof DOMException && error.name === 'QuotaExceededError') throw error;
      this.#connection.close();
      return await this.#writeOnce(pending);
    }
  }

  async #writeOnce(entries: readonly Entry[]): Promise<Outcome> {
    const database = await this.#connection.get(true);
    const all = { entries: this.#log, unreadable: this.#unreadable };
    if (this.#isReplacing) {
      const meta = await startOver(database, { line: this.#newId(), at: this.#now(), ...all });
      this.#isReplacing = false;
      return { status: 'kept', meta, elsewhere: false };
    }
    return await write(database, {
      line: this.#line,
      newLine: this.#newId,
      pending: { entries, unreadable: this.#isNoted ? [] : this.#unreadable },
      all,
      downloaded: this.#downloaded,
    });
  }

  #tell({ line, ended }: Meta, entries: readonly Entry[]): void {
    if (ended.length > 0) this.#channel.tell({ type: 'ended', ended });
    this.#channel.tell({ type: 'added', line, entries });
  }

  #hear(message: Message): void {
    if (!this.#isLoaded || this.#isShared) return;
    if (message.type === 'ended') {
      const ended = message.ended.find(({ line }) => line === this.#line);
      if (ended) this.#end(ended.at);
      if (ended) void this.refresh();
    } else if (message.type === 'added' && message.line === this.#line && !this.#isReplacing) {
      this.#setLog(mergeLogs(this.#log, message.entries));
      this.#publish(this.#status.state === 'saved' ? this.#savedStatus() : this.#status);
    } else if (message.type === 'changed' || this.#line === undefined) {
      void this.refresh();
    }
  }

  /** Another tab wants to remove or change the database. It has noted there whether the person erased the record. */
  async #letGo(database: Database): Promise<void> {
    const meta = await readMetaOf(database).catch(() => undefined);
    const ended = meta?.ended.find(({ line }) => line === this.#line);
    if (ended) this.#end(ended.at);
    database.close();
    this.#connection.close();
    if (!ended) void this.refresh();
  }

  /** Empties the database in one step that every tab can see, then removes it. */
  async #eraseDevice(): Promise<boolean> {
    try {
      const database = await this.#connection.get(false);
      if (!database) return true;
      const contents = { entries: [], unreadable: [] };
      const { ended } = await startOver(database, { line: this.#newId(), at: this.#now(), ...contents });
      this.#channel.tell({ type: 'ended', ended });
      this.#line = undefined;
      this.#connection.close();
      await removeDatabase(1000);
      return true;
    } catch {
      this.#connection.close();
      return false;
    }
  }

  async #askToPersist(entries: readonly Entry[]): Promise<void> {
    const matters = entries.some(({ kind }) => isRecordKind(kind) && RECORD_KINDS[kind].matters);
    if (!matters || this.#hasAskedToPersist) return;
    this.#hasAskedToPersist = true;
    try {
      if (!(await navigator.storage.persisted())) await navigator.storage.persist();
    } catch {
      // A browser without this promise keeps the record for as long as it would have anyway.
    }
  }
}

const sizes = new WeakMap<Entry, number>();

function sizeOf(entry: Entry): number {
  const size = sizes.get(entry) ?? new TextEncoder().encode(JSON.stringify(entry)).length;
  sizes.set(entry, size);
  return size;
}
