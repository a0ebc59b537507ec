import { withMarks } from '../../domain/scenario/texts.ts';

/**
 * The HTML of a story’s text with its marks turned into citations, as Cite.astro writes them: numbers in the page’s list of
 * sources, which the page’s script opens in place.
 */
export function cited(html: string, facts: readonly string[]): string {
  return withMarks(html, (ids) =>
    ids
      .map((id) => {
        const number = facts.indexOf(id) + 1;
        return `<sup class="cite"><a href="#fact-${id}" data-open="Evidence" data-cite="${id}" aria-label="Evidence ${number}">${number}</a></sup>`;
      })
      .join(''),
  );
}
