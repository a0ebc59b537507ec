import type { Corpus } from '../corpus.ts';
import type { Problem } from '../problem.ts';
import { duplicateTitle } from './duplicate-title.ts';
import { headingOrder } from './heading-order.ts';
import { longSentence } from './long-sentence.ts';
import { missingSection } from './missing-section.ts';
import { numberNotInFact } from './number-not-in-fact.ts';
import { readingGrade } from './reading-grade.ts';
import { reviewOverdue } from './review-overdue.ts';
import { sourceNeverUsed } from './source-never-used.ts';
import { sourceOnMirror } from './source-on-mirror.ts';
import { undefinedTerm } from './undefined-term.ts';
import { unknownClaim } from './unknown-claim.ts';
import { unknownCitation } from './unknown-citation.ts';
import { unknownComponent } from './unknown-component.ts';
import { unknownReference } from './unknown-reference.ts';
import { unverifiedFact } from './unverified-fact.ts';

/** A rule looks at everything and returns every problem it finds. */
export type Rule = (corpus: Corpus) => Problem[];

/** The rules that need only the content. Links and anchors are checked in the built site: see broken-link.ts. */
export const RULES: readonly Rule[] = [
  unknownReference,
  unknownCitation,
  unknownClaim,
  unknownComponent,
  undefinedTerm,
  unverifiedFact,
  sourceNeverUsed,
  sourceOnMirror,
  missingSection,
  headingOrder,
  longSentence,
  readingGrade,
  numberNotInFact,
  duplicateTitle,
  reviewOverdue,
];
