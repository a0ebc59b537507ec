import type { Kind } from '../kinds.ts';

/** A page as search engines and other sites may read it. Addresses are absolute. */
export interface Described {
  kind: Kind;
  title: string;
  description: string;
  address: string;
  /** ISO date. */
  reviewed: string;
  /** From the home page to the page's index, outermost first. */
  trail: { name: string; address: string }[];
}

type Json = Record<string, unknown>;

/** What each kind is in the vocabulary of schema.org (https://schema.org): most are articles that one can learn from. */
const TYPES: Record<Kind, string | string[]> = {
  foundations: ['Article', 'LearningResource'],
  nations: 'Article',
  principles: ['Article', 'LearningResource'],
  skills: ['Article', 'LearningResource'],
  benefits: 'Article',
  themes: 'Article',
  cases: 'Article',
  barriers: ['Article', 'LearningResource'],
  responses: ['Article', 'LearningResource'],
  pitfalls: ['Article', 'LearningResource'],
  tools: ['Article', 'LearningResource'],
  development: 'Article',
  people: ['Article', 'LearningResource'],
};

export function describePage({ kind, title, description, address, reviewed, trail }: Described): Json {
  return {
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': TYPES[kind],
        url: address,
        name: title,
        headline: title,
        description,
        inLanguage: 'en-GB',
        dateModified: reviewed,
        isAccessibleForFree: true,
        license: 'https://creativecommons.org/licenses/by/4.0/',
        about: 'System leadership in health and social care',
        publisher: { '@type': 'Organization', name: 'Joined Up' },
      },
      breadcrumbs([...trail, { name: title, address }]),
    ],
  };
}

function breadcrumbs(trail: Described['trail']): Json {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(({ name, address }, i) => ({
      '@type': 'ListItem',
      position: i + 1,
      name,
      item: address,
    })),
  };
}

/** The glossary as a set of defined terms, each at its own anchor. */
export function describeGlossary(
  address: string,
  terms: readonly { id: string; term: string; meaning: string }[],
): Json {
  return {
    '@context': 'https://schema.org',
    '@type': 'DefinedTermSet',
    '@id': address,
    name: 'Glossary of system leadership in health and social care',
    inLanguage: 'en-GB',
    hasDefinedTerm: terms.map(({ id, term, meaning }) => ({
      '@type': 'DefinedTerm',
      '@id': `${address}#${id}`,
      name: term,
      description: meaning,
    })),
  };
}

/** JSON that may stand inside a script element: no text in it can end the element. */
export function scriptSafe(json: Json): string {
  return JSON.stringify(json).replaceAll('<', '\\u003c');
}
