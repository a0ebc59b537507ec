import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';
import { Parser } from 'htmlparser2';

/** What a browser fetches to show a page and to make it work, before a reader touches anything. Bytes as a host sends them. */
export interface Weight {
  html: number;
  css: number;
  javascript: number;
  /** All three, with scripts in the page counted once. */
  whole: number;
  fonts: number;
  /** What has to arrive before anything can be drawn, where a browser reads the whole page first. */
  beforeFirstPaint: number;
  /** What has to arrive before a browser draws that knows how much of the page it needs (`rel="expect"`). */
  beforeFirstPicture: number;
  /** Whether the page has an island: only such pages may bring React. */
  hasIsland: boolean;
  /** The scripts by address, and their text with that of scripts in the page. */
  scripts: readonly string[];
  scriptText: string;
}

const assets = new Map<string, Promise<Buffer>>();

export async function weigh(address: string): Promise<Weight> {
  const html = await fetchBytes(address);
  const found = readPage(html.toString(), address);
  const modules = await withStaticImports(found.modules);
  const scripts = [...modules, ...found.blockingScripts];
  const blockingCss = await sum(found.styles, compressed);
  const css = blockingCss + (await sum(found.otherStyles, compressed));
  const blocking = await sum(found.blockingScripts, compressed);
  const texts = await Promise.all(scripts.map(asset));
  const inFiles = await sum(scripts, compressed);
  // Scripts in the page are part of its HTML, and JavaScript all the same.
  const inline = found.inlineScripts === '' ? 0 : await brotli(Buffer.from(found.inlineScripts));
  const ofHtml = await brotli(html);
  return {
    html: ofHtml,
    css,
    javascript: inFiles + inline,
    whole: ofHtml + css + inFiles,
    fonts: await sum(found.fonts, async (font) => (await asset(font)).length),
    beforeFirstPaint: ofHtml + blockingCss + blocking,
    beforeFirstPicture: (await brotli(Buffer.from(untilFirstPicture(html.toString())))) + blockingCss + blocking,
    hasIsland: found.hasIsland,
    scripts,
    scriptText: [found.inlineScripts, ...texts.map(String)].join('\n'),
  };
}

function untilFirstPicture(html: string): string {
  const [, id = ''] = /<link rel="expect" href="#([^"]+)"/.exec(html) ?? [];
  const at = html.indexOf(` id="${id}"`);
  if (at === -1) throw new Error(`A page is drawn when it has come as far as #${id}, which it does not have.`);
  return html.slice(0, at);
}

interface Found {
  modules: string[];
  blockingScripts: string[];
  styles: string[];
  /** For paper and forced colours, and in the body: what stands before them waits for none. */
  otherStyles: string[];
  fonts: string[];
  inlineScripts: string;
  hasIsland: boolean;
}

function readPage(html: string, address: string): Found {
  const found: Found = {
    modules: [],
    blockingScripts: [],
    styles: [],
    otherStyles: [],
    fonts: [],
    inlineScripts: '',
    hasIsland: false,
  };
  const absolute = (written: string): string => new URL(written, address).href;
  let inScript = false;
  let inBody = false;
  const parser = new Parser({
    onopentag(name, attributes) {
      const { src, type, href, rel, as, async, defer, media } = attributes;
      if (name === 'body') inBody = true;
      if (name === 'astro-island') {
        found.hasIsland = true;
        const scripts = [attributes['component-url'], attributes['renderer-url'], attributes['before-hydration-url']];
        found.modules.push(...scripts.filter((one) => one !== undefined).map(absolute));
      }
      if (name === 'script') {
        const module = type === 'module' || async !== undefined || defer !== undefined;
        if (src !== undefined) (module ? found.modules : found.blockingScripts).push(absolute(src));
        inScript = src === undefined && !type?.endsWith('json');
      }
      if (name !== 'link' || href === undefined) return;
      if (rel === 'stylesheet') (inBody || media !== undefined ? found.otherStyles : found.styles).push(absolute(href));
      if (rel === 'modulepreload') found.modules.push(absolute(href));
      if (rel === 'preload' && as === 'font') found.fonts.push(absolute(href));
    },
    ontext(text) {
      if (inScript) found.inlineScripts += text;
    },
    onclosetag() {
      inScript = false;
    },
  });
  parser.end(html);
  return found;
}

/** A module that imports another fetches it at once; `import()` waits to be called. */
async function withStaticImports(modules: readonly string[]): Promise<string[]> {
  const all = new Set(modules);
  for (const module of all) {
    const text = String(await asset(module));
    for (const [, path = ''] of text.matchAll(/\b(?:import|export)\s*(?:[\w$*{},\s]+\bfrom\s*)?["']([^"']+)["']/g)) {
      all.add(new URL(path, module).href);
    }
  }
  return [...all];
}

async function sum(addresses: readonly string[], weight: (address: string) => Promise<number>): Promise<number> {
  return (await Promise.all(addresses.map(weight))).reduce((a, b) => a + b, 0);
}

/** The files of the site are few and every page has them. */
const weights = new Map<string, Promise<number>>();

function compressed(address: string): Promise<number> {
  const known = weights.get(address) ?? asset(address).then(brotli);
  weights.set(address, known);
  return known;
}

function asset(address: string): Promise<Buffer> {
  const known = assets.get(address) ?? fetchBytes(address);
  assets.set(address, known);
  return known;
}

async function fetchBytes(address: string): Promise<Buffer> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answers ${response.status}.`);
  return Buffer.from(await response.arrayBuffer());
}

async function brotli(bytes: Buffer): Promise<number> {
  return (await promisify(brotliCompress)(bytes)).length;
}
