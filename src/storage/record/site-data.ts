/** Everything that this site keeps begins with this; another site may share the address. */
const OURS = 'joined-up';

/** Removes choices, drafts and caches that the site has kept, besides the record. What is blocked holds nothing. */
export async function forgetSiteData(keep: readonly string[] = []): Promise<void> {
  for (const kind of ['localStorage', 'sessionStorage'] as const) {
    try {
      const storage = globalThis[kind];
      for (const key of Object.keys(storage)) if (key.startsWith(OURS) && !keep.includes(key)) storage.removeItem(key);
    } catch {
      // Blocked.
    }
  }
  try {
    const names = await caches.keys();
    await Promise.all(names.filter((name) => name.startsWith(OURS)).map((name) => caches.delete(name)));
  } catch {
    // Blocked, or a browser without caches.
  }
}
