import { use } from 'react';
import { PageFacts } from '../exercise/page-facts.ts';
import { cited } from './cited.ts';

/** A text of the story with its citations. It is HTML that the build made from Markdown, and holds nothing else. */
export function StoryHtml({ html }: { html: string }) {
  const facts = use(PageFacts);
  return <div className="story" dangerouslySetInnerHTML={{ __html: cited(html, facts) }} />;
}
