import type { Entry } from '../../domain/record/entry.ts';
import {
  countEntries,
  openDatabase,
  readAll,
  readMetaOf,
  removeDatabase,
  removeUnreadable,
  startOver,
  write,
  type Database,
  type Ended,
  type Kept,
  type Outcome,
} from './database.ts';
import type { Memory } from './memory.ts';
import { wait } from './wait.ts';

interface Handlers {
  /** Another tab asked this one to let go of the database, and it did. `ended`: what the database said had been ended. */
  onAsked: (ended: readonly Ended[]) => void;
  /** The browser has closed the connection, or it opened after all, later than anybody waited. */
  onChange: () => void;
}

/** How long the database may take, in milliseconds: to open before the page says that it does not, and to go. */
const PATIENCE = { open: 4000, remove: 1000 };

/** What is on the disk, through the one connection of this tab: opened when needed, let go when another tab asks. */
export class Device {
  #database: Database | undefined;
  readonly #handlers: Handlers;
  readonly #patience: typeof PATIENCE;

  constructor(handlers: Handlers, patience: Partial<typeof PATIENCE> = {}) {
    this.#handlers = handlers;
    this.#patience = { ...PATIENCE, ...patience };
  }

  /** Nothing where nothing was ever kept. */
  read(): Promise<Kept | undefined> {
    return this.#twice(async () => {
      const database = await this.#get(false);
      return database && (await readAll(database));
    });
  }

  /** How many entries there are. What cannot be reached counts as nothing. */
  async count(): Promise<number> {
    try {
      const database = await this.#get(false);
      return database ? await countEntries(database) : 0;
    } catch {
      return 0;
    } finally {
      this.close();
    }
  }

  /** Writes what is not on the disk yet. */
  write(memory: Memory, at: string, newLine: () => string): Promise<Outcome> {
    return this.#twice(async () => {
      const database = await this.#get(true);
      const change = memory.change(newLine);
      if (!memory.isReplacing) return await write(database, change);
      const meta = await startOver(database, { line: newLine(), at, ...change.all });
      return { status: 'kept', meta, written: change.all.entries, elsewhere: false };
    });
  }

  /** Empties the database in one step that every tab can see, says which lives of the record that ended, and removes it. */
  async erase(at: string, line: string, tell: (ended: readonly Ended[]) => void): Promise<boolean> {
    try {
      const meta = await this.#twice(async () => {
        const database = await this.#get(false);
        return database && (await startOver(database, { line, at, entries: [], unreadable: [] }));
      });
      if (meta) tell(meta.ended);
      this.close();
      if (meta) await removeDatabase(this.#patience.remove);
      return true;
    } catch {
      this.close();
      return false;
    }
  }

  removeUnreadable(damaged: readonly Entry[]): Promise<void> {
    return this.#twice(async () => {
      const database = await this.#get(false);
      if (database) await removeUnreadable(database, damaged);
    });
  }

  /** Work that has begun is finished first. */
  close(): void {
    this.#database?.close();
    this.#database = undefined;
  }

  /** The browser may have closed the connection without a word: then a new one is tried. */
  async #twice<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      this.close();
      if (isFull(error) || isTimeout(error)) throw error;
      return await work();
    }
  }

  /** Without `create`, nothing where there is no database. Rejects where storage is blocked or does not answer. */
  async #get(create: true): Promise<Database>;
  async #get(create: boolean): Promise<Database | undefined>;
  async #get(create: boolean): Promise<Database | undefined> {
    if (this.#database) return this.#database;
    let isLate = false;
    const opening = openDatabase(create, {
      onAsked: (database) => void this.#letGo(database),
      onLost: () => {
        this.#database = undefined;
        this.#handlers.onChange();
      },
    }).then((database) => {
      this.#database = database;
      if (isLate) this.#handlers.onChange();
      return database;
    });
    opening.catch(() => undefined);
    return await Promise.race([
      opening,
      wait(this.#patience.open).then(() => {
        isLate = true;
        throw new DOMException('The database does not open.', 'TimeoutError');
      }),
    ]);
  }

  /** Whether the person erased the record is noted in the database, so it is read before it may go. */
  async #letGo(database: Database): Promise<void> {
    const meta = await readMetaOf(database).catch(() => undefined);
    database.close();
    if (this.#database === database) this.#database = undefined;
    this.#handlers.onAsked(meta?.ended ?? []);
  }
}

export function isFull(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'QuotaExceededError';
}

function isTimeout(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'TimeoutError';
}
