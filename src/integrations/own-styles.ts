import { parse, type Container } from 'postcss';
import selectorParser from 'postcss-selector-parser';
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
    const own = ownOf(styles, classes);
    head = head.replace(styles, () => own).replace(hashOf(styles), hashOf(own));
  }
  return head + html.slice(at);
}

function classesIn(body: string): Set<string> {
  const written = new Set([...body.matchAll(/ class="([^"]*)"/g)].map(([, names = '']) => names));
  return new Set([...MADE_BY_SCRIPTS, ...[...written].flatMap((names) => names.split(/\s+/))]);
}

/** Text that stays or goes as one, or an at-rule with the parts inside it. */
type Part = { text: string; needs: Classes[] } | { head: string; inside: readonly Part[] };

/** Without all of them, a selector matches nothing. */
type Classes = readonly string[];

function print(parts: readonly Part[], classes: ReadonlySet<string>): string {
  return parts
    .map((part) => {
      if ('text' in part) return part.needs.some((all) => all.every((one) => classes.has(one))) ? part.text : '';
      const inside = print(part.inside, classes);
      // A layer that has become empty still has its place among the others.
      return inside === '' && !part.head.startsWith('@layer') ? '' : `${part.head}{${inside}}`;
    })
    .join('');
}

interface Known {
  parts: readonly Part[];
  /** Every class that a part asks for. */
  asked: readonly string[];
  /** What is left for pages that have these of the classes asked for, in order. */
  left: Map<string, string>;
}

/** Read once: all pages of a route bring the same text, and most of them the same classes. */
const known = new Map<string, Known>();

function ownOf(styles: string, classes: ReadonlySet<string>): string {
  const { parts, asked, left } = known.get(styles) ?? read(styles);
  const has = asked.filter((name) => classes.has(name)).join(' ');
  const own = left.get(has) ?? print(parts, classes);
  left.set(has, own);
  return own;
}

function read(styles: string): Known {
  const parts = partsIn(parse(styles), styles);
  const fresh: Known = { parts, asked: [...new Set(askedBy(parts))], left: new Map() };
  known.set(styles, fresh);
  return fresh;
}

function askedBy(parts: readonly Part[]): string[] {
  return parts.flatMap((part) => ('text' in part ? part.needs.flat() : askedBy(part.inside)));
}

/** At-rules whose braces hold rules for elements. */
const HOLDS_RULES = ['layer', 'media', 'supports', 'container'];

function partsIn({ nodes = [] }: Container, styles: string): Part[] {
  return nodes.map((node) => {
    const text = styles.slice(node.source?.start?.offset, node.source?.end?.offset);
    if (node.type === 'rule') return { text, needs: classesOf(node.selector) };
    if (node.type === 'atrule' && node.nodes && HOLDS_RULES.includes(node.name))
      return { head: text.slice(0, text.indexOf('{')), inside: partsIn(node, styles) };
    return { text, needs: [[]] };
  });
}

/** For each selector, its classes; not those in brackets: one of several may be enough there, or its being absent. */
function classesOf(rule: string): Classes[] {
  return selectorParser()
    .astSync(rule)
    .map(({ nodes }) => nodes.filter(({ type }) => type === 'class').map(({ value = '' }) => value));
}
