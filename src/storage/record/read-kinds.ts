/** What the record goes by in the browser. The page hands it over: a script that imported it would bring the whole store along. */
export interface RecordNames {
  database: string;
  /** Of the tab's note that it is on a shared computer. */
  shared: string;
}

/**
 * The rows of some kinds in the database, without the library and the store, for pages that only want to know what there is.
 * Nothing where there is no database, where storage is blocked or on a shared computer; none is made.
 */
export async function readKinds(kinds: readonly string[], { database, shared }: RecordNames): Promise<unknown[]> {
  try {
    return sessionStorage.getItem(shared) === 'on' ? [] : await rowsOf(kinds, database);
  } catch {
    return [];
  }
}

function rowsOf(kinds: readonly string[], name: string): Promise<unknown[]> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(name);
    // There is none: it must not be made by looking for it.
    opening.onupgradeneeded = () => opening.transaction?.abort();
    opening.onerror = reject;
    opening.onblocked = reject;
    opening.onsuccess = () => {
      const database = opening.result;
      try {
        const reading = database.transaction('entries');
        const index = reading.objectStore('entries').index('kind');
        const asked = kinds.map((kind) => index.getAll(kind));
        reading.oncomplete = () => resolve(asked.flatMap(({ result }) => result as unknown[]));
        reading.onabort = reject;
      } catch (error) {
        reject(error instanceof Error ? error : new Error(String(error)));
      }
      // It closes when what was asked has come.
      database.close();
    };
  });
}
