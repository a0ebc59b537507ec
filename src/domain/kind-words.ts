import type { Kind, PageRef } from './kinds.ts';

/** The word that stands beside the mark on a page of each kind. By itself, because exercises need nothing else of a kind. */
export const KIND_WORDS = {
  foundations: 'Foundation',
  nations: 'Nation',
  principles: 'Principle',
  skills: 'Skill',
  benefits: 'Benefit',
  themes: 'Example theme',
  cases: 'Example',
  barriers: 'Barrier',
  responses: 'Answer',
  pitfalls: 'Pitfall',
  tools: 'Tool',
  development: 'Development',
  people: 'People and communities',
} as const;

/** The kind in a page's name. */
export function kindOf(page: PageRef): Kind {
  return page.slice(0, page.indexOf('/')) as Kind;
}
