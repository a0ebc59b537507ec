/** What a page cites and which terms it opens, each once, in the order in which a reader meets them. */
export interface Uses {
  facts: string[];
  terms: string[];
}

/**
 * Read from the raw text, because the list of sources stands below text that renders at the same time. The content rules
 * read the same tags with a real parser, so a tag written in a form that this misses does not get past them.
 */
export function usesIn(mdx: string): Uses {
  return {
    facts: unique(mdx.matchAll(/<Cite\s[^>]*?\bfact\s*=\s*(["'])(.*?)\1/g)),
    terms: unique(mdx.matchAll(/<Term\s[^>]*?\bid\s*=\s*(["'])(.*?)\1/g)),
  };
}

function unique(matches: Iterable<RegExpMatchArray>): string[] {
  return [...new Set([...matches].map(([, , name = '']) => name))];
}
