import { Parser } from 'htmlparser2';

export interface Fetched {
  status: number;
  /** What anchors may point to. */
  ids: ReadonlySet<string>;
  links: readonly Link[];
}

export interface Link {
  /** As it stands in the page. */
  written: string;
  /** Without its anchor. */
  address: string;
  anchor: string;
  /** Whether a reader can follow it: an asset is only loaded. */
  followed: boolean;
}

const AT_ONCE = 16;

/**
 * Everything that can be got from the start by links and by what pages load, as a browser resolves addresses. `follow` says
 * which links count.
 */
export async function crawl(
  start: string,
  follow: (link: Link, from: string) => boolean = () => true,
): Promise<ReadonlyMap<string, Fetched>> {
  const site = new Map<string, Fetched>();
  const known = new Set([start]);
  const waiting = [start];
  while (waiting.length > 0) {
    const batch = waiting.splice(0, AT_ONCE);
    const answers = await Promise.all(batch.map(fetchPage));
    for (const [i, fetched] of answers.entries()) {
      const from = batch[i]!;
      site.set(from, fetched);
      for (const link of fetched.links) {
        if (new URL(link.address).origin !== new URL(start).origin || known.has(link.address) || !follow(link, from))
          continue;
        known.add(link.address);
        waiting.push(link.address);
      }
    }
  }
  return site;
}

async function fetchPage(address: string): Promise<Fetched> {
  const response = await fetch(address);
  const { status, headers } = response;
  if (!headers.get('content-type')?.includes('html')) {
    await response.body?.cancel();
    return { status, ids: new Set(), links: [] };
  }
  return { status, ...readPage(await response.text(), address) };
}

function readPage(html: string, address: string): Pick<Fetched, 'ids' | 'links'> {
  const ids = new Set<string>();
  const links: Link[] = [];
  const add = (written: string, followed: boolean): void => {
    const url = new URL(written, address);
    if (!url.protocol.startsWith('http')) return;
    const anchor = decodeURIComponent(url.hash.slice(1));
    url.hash = '';
    links.push({ written, address: url.href, anchor, followed });
  };
  let style = false;
  const parser = new Parser({
    onopentag(name, { id, href, src, action, rel, property, content }) {
      style = name === 'style';
      if (id !== undefined) ids.add(id);
      // What is meant for machines names the published site: here its path has to be there.
      if (href !== undefined && rel === 'canonical') add(new URL(href).pathname, false);
      else if (href !== undefined) add(href, name === 'a');
      if (content !== undefined && property === 'og:image') add(new URL(content).pathname, false);
      if (src !== undefined) add(src, false);
      if (action !== undefined) add(action, true);
    },
    ontext(text) {
      if (style) for (const [, url = ''] of text.matchAll(/url\(["']?([^"')]+)["']?\)/g)) add(url, false);
    },
    onclosetag() {
      style = false;
    },
  });
  parser.end(html);
  return { ids, links };
}
