/**
 * A page's text as plain Markdown for other programs: citations as [E-122], terms as their words, drawings and forms left
 * out, and no component tags. Front matter must have been taken off.
 */
export function plainMarkdown(mdx: string): string {
  return mdx
    .replace(/<Cite\s[^>]*?\bfact="([^"]*)"[^>]*?\/>/g, ' [$1]')
    .replace(/<Term\s[^>]*>([\s\S]*?)<\/Term>/g, '$1')
    .replace(/<Disputed\s+claim="([^"]*)"\s*>/g, 'Disputed: “$1”\n')
    .replace(/<Scene>/g, 'Invented, from many true ones:\n')
    .replace(/<\/?[A-Z][A-Za-z]*(?:\s[^>]*)?\/?>/g, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
