import { openDatabase, type Database } from './database.ts';

interface Handlers {
  /** Another tab asks this one to let go of the database. Whoever handles it calls `close`. */
  onAsked: (database: Database) => void;
  /** The browser has closed it. */
  onLost: () => void;
  /** It opened after all, later than anybody waited. */
  onLate: () => void;
}

/** How long opening may take before the page stops waiting and says so. */
const PATIENCE = 4000;

/** The one connection of this tab: opened when it is needed, let go when somebody asks for it. */
export class Connection {
  #database: Database | undefined;
  readonly #handlers: Handlers;
  readonly #patience: number;

  constructor(handlers: Handlers, patience = PATIENCE) {
    this.#handlers = handlers;
    this.#patience = patience;
  }

  /** Without `create`, nothing where there is no database. Rejects where storage is blocked or does not answer. */
  async get(create: true): Promise<Database>;
  async get(create: boolean): Promise<Database | undefined>;
  async get(create: boolean): Promise<Database | undefined> {
    if (this.#database) return this.#database;
    let isLate = false;
    const opening = openDatabase(create, {
      onAsked: (database) => this.#handlers.onAsked(database),
      onLost: () => {
        this.#database = undefined;
        this.#handlers.onLost();
      },
    }).then((database) => {
      this.#database = database;
      if (isLate) this.#handlers.onLate();
      return database;
    });
    opening.catch(() => undefined);
    return await Promise.race([
      opening,
      wait(this.#patience).then(() => {
        isLate = true;
        throw new DOMException('The database does not open.', 'TimeoutError');
      }),
    ]);
  }

  /** Work that has begun is finished first. */
  close(): void {
    this.#database?.close();
    this.#database = undefined;
  }
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
