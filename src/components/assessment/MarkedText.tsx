import { use } from 'react';
import { claimParts } from '../../domain/claim-parts.ts';
import { PageFacts } from '../exercise/page-facts.ts';

/** Sentences with their evidence marks, as Marked.astro writes them in pages. The page's script opens them in place. */
export function MarkedText({ text }: { text: string }) {
  const facts = use(PageFacts);
  return claimParts(text).map((part, i) => (
    <span key={i}>
      {part.text}
      {part.facts.map((fact) => {
        const number = facts.indexOf(fact) + 1;
        return (
          <sup className="cite" key={fact}>
            <a href={`#fact-${fact}`} data-open="Evidence" data-cite={fact} aria-label={`Evidence ${number}`}>
              {number}
            </a>
          </sup>
        );
      })}{' '}
    </span>
  ));
}
