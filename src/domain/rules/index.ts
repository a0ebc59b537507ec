import type { Corpus } from '../corpus.ts';
import type { Problem } from '../problem.ts';
import { deadLink } from './dead-link.ts';
import { duplicateOrder } from './duplicate-order.ts';
import { duplicateTerm } from './duplicate-term.ts';
import { duplicateTitle } from './duplicate-title.ts';
import { emptySection } from './empty-section.ts';
import { gistNumberNotInText } from './gist-number-not-in-text.ts';
import { headingOrder } from './heading-order.ts';
import { longGist } from './long-gist.ts';
import { longSentence } from './long-sentence.ts';
import { missingComponent } from './missing-component.ts';
import { missingSection } from './missing-section.ts';
import { numberNotInFact } from './number-not-in-fact.ts';
import { readingGrade } from './reading-grade.ts';
import { relatedToItself } from './related-to-itself.ts';
import { reviewOverdue } from './review-overdue.ts';
import { sourceNeverUsed } from './source-never-used.ts';
import { sourceOnMirror } from './source-on-mirror.ts';
import { undefinedTerm } from './undefined-term.ts';
import { unknownClaim } from './unknown-claim.ts';
import { unknownCitation } from './unknown-citation.ts';
import { unknownComponent } from './unknown-component.ts';
import { unknownDrawing } from './unknown-drawing.ts';
import { unknownReference } from './unknown-reference.ts';
import { unverifiedFact } from './unverified-fact.ts';

/** A rule looks at everything and returns every problem it finds. */
export type Rule = (corpus: Corpus) => Problem[];

/** The rules that ask about the text of a page. They say what they find there also when its top cannot be read. */
export const TEXT_RULES: readonly Rule[] = [
  unknownCitation,
  unknownClaim,
  unknownComponent,
  unknownDrawing,
  undefinedTerm,
  deadLink,
  missingSection,
  emptySection,
  missingComponent,
  headingOrder,
  longSentence,
  readingGrade,
  numberNotInFact,
];

/** The rules that need only the content. Links that no author wrote are checked in the built site: see broken-link.ts. */
export const RULES: readonly Rule[] = [
  ...TEXT_RULES,
  unknownReference,
  relatedToItself,
  unverifiedFact,
  longGist,
  gistNumberNotInText,
  sourceNeverUsed,
  sourceOnMirror,
  duplicateTitle,
  duplicateOrder,
  duplicateTerm,
  reviewOverdue,
];
