import { hashOf } from './hash-of.ts';

/** Classes that scripts of pages without an exercise give to what they make. A test reads the scripts, so that none is forgotten. */
export const MADE_BY_SCRIPTS: readonly string[] = [
  ...['opened', 'label', 'go', 'quiet', 'soft', 'lit', 'lighting'],
  ...['search-dialog', 'search-inner', 'search-line', 'search-panel', 'search-narrow', 'search-filters'],
  ...['search-status', 'search-help', 'hits', 'hit-head', 'hit-section', 'begun'],
];

/**
 * The page, with styles that have lost every rule for a class that neither the page nor its scripts have. Astro writes the styles of
 * all that pages of one route can hold into each of them; no page has them all. What an exercise will show is
 * known to nobody before, so its page keeps everything. Before `withOwnHashes`, and it tells the policy what the styles have become.
 */
export function withOwnStyles(html: string): string {
  const at = html.indexOf('<body');
  if (at === -1 || html.includes('<astro-island')) return html;
  const classes = classesIn(html.slice(at));
  let head = html.slice(0, at);
  for (const [, styles = ''] of head.matchAll(/<style>(.*?)<\/style>/gs)) {
    const own = print(partsOf(styles), classes);
    head = head.replace(styles, () => own).replace(hashOf(styles), hashOf(own));
  }
  return head + html.slice(at);
}

function classesIn(body: string): Set<string> {
  const written = new Set([...body.matchAll(/ class="([^"]*)"/g)].map(([, names = '']) => names));
  return new Set([...MADE_BY_SCRIPTS, ...[...written].flatMap((names) => names.split(/\s+/))]);
}

/** A rule, or an at-rule with the rules inside it. */
interface Part {
  /** Everything up to the brace; of a statement without braces, all of it. */
  head: string;
  /** Declarations, or the parts inside. */
  body: string | readonly Part[];
  /** For each selector, the classes without which it matches nothing. */
  needs: readonly (readonly string[])[];
}

function print(parts: readonly Part[], classes: ReadonlySet<string>): string {
  return parts
    .map(({ head, body, needs }) => {
      if (needs.length > 0 && !needs.some((all) => all.every((one) => classes.has(one)))) return '';
      if (typeof body === 'string') return head + body;
      const inside = print(body, classes);
      // A layer that has become empty still has its place among the others.
      return inside === '' && !head.startsWith('@layer') ? '' : `${head}{${inside}}`;
    })
    .join('');
}

/** Read once: all pages of a route bring the same text. */
const known = new Map<string, readonly Part[]>();

function partsOf(styles: string): readonly Part[] {
  const parts = known.get(styles) ?? parse(styles);
  known.set(styles, parts);
  return parts;
}

/** At-rules whose braces hold rules. */
const HOLDS_RULES = /^@(?:layer|media|supports|container)\b/;

/** Reads what the bundler has written: no comments, and strings without quotes or braces inside. */
function parse(styles: string): Part[] {
  const parts: Part[] = [];
  let at = 0;
  while (at < styles.length) {
    const [head = ''] = /^[^{;]*/.exec(styles.slice(at)) ?? [];
    const open = at + head.length;
    if (styles[open] !== '{') {
      parts.push({ head: styles.slice(at, open + 1), body: '', needs: [] });
      at = open + 1;
      continue;
    }
    const end = endOfBlock(styles, open);
    const body = styles.slice(open + 1, end);
    if (HOLDS_RULES.test(head)) parts.push({ head, body: parse(body), needs: [] });
    else parts.push({ head, body: `{${body}}`, needs: head.startsWith('@') ? [] : selectorsOf(head).map(classesOf) });
    at = end + 1;
  }
  return parts;
}

function endOfBlock(styles: string, open: number): number {
  let depth = 0;
  for (let i = open; i < styles.length; i += 1) {
    if (styles[i] === '{') depth += 1;
    else if (styles[i] === '}' && --depth === 0) return i;
  }
  return styles.length;
}

/** What stands in brackets is dropped: one of several classes in it may be enough, or its being absent. */
function selectorsOf(head: string): string[] {
  let bare = head.replace(/\[[^\]]*\]/g, '');
  for (let longer = ''; longer !== bare;) {
    longer = bare;
    bare = bare.replace(/\([^()]*\)/g, '');
  }
  return bare.split(',');
}

function classesOf(selector: string): string[] {
  return [...selector.matchAll(/\.([\w-]+)/g)].map(([, name = '']) => name);
}
