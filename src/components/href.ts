const BASE = import.meta.env.BASE_URL.replace(/\/$/, '');

/** An address of this site, written from its root, with the base path that it is served under. */
export function href(path: string): string {
  return path.startsWith('/') ? `${BASE}${path}` : path;
}

/** The same as a whole address, for other sites and programs. */
export function absolute(path: string): string {
  return new URL(href(path), import.meta.env.SITE).href;
}
