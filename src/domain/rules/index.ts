import type { Corpus } from '../corpus.ts';
import type { Problem } from '../problem.ts';
import { agreeDisagreeLabel } from './agree-disagree-label.ts';
import { colleaguesInTogether } from './colleagues-in-together.ts';
import { deadLink } from './dead-link.ts';
import { doubleBarrelled } from './double-barrelled.ts';
import { duplicateId } from './duplicate-id.ts';
import { duplicateLabel } from './duplicate-label.ts';
import { duplicateOrder } from './duplicate-order.ts';
import { duplicateTerm } from './duplicate-term.ts';
import { duplicateTitle } from './duplicate-title.ts';
import { emptySection } from './empty-section.ts';
import { gistNumberNotInText } from './gist-number-not-in-text.ts';
import { headingOrder } from './heading-order.ts';
import { levelsBesideSkill } from './levels-beside-skill.ts';
import { longGist } from './long-gist.ts';
import { longItem } from './long-item.ts';
import { longSentence } from './long-sentence.ts';
import { missingColleagueText } from './missing-colleague-text.ts';
import { missingComponent } from './missing-component.ts';
import { missingLevels } from './missing-levels.ts';
import { missingSection } from './missing-section.ts';
import { missingTogetherPart } from './missing-together-part.ts';
import { moveWording } from './move-wording.ts';
import { negatedItem } from './negated-item.ts';
import { neverShown } from './never-shown.ts';
import { numberNotInFact } from './number-not-in-fact.ts';
import { readingGrade } from './reading-grade.ts';
import { relatedToItself } from './related-to-itself.ts';
import { reservedId } from './reserved-id.ts';
import { reviewOverdue } from './review-overdue.ts';
import { scaleNeverUsed } from './scale-never-used.ts';
import { scenarioCoverage } from './scenario-coverage.ts';
import { scenarioRules } from './scenario-rules.ts';
import { sourceNeverUsed } from './source-never-used.ts';
import { sourceOnMirror } from './source-on-mirror.ts';
import { undefinedTerm } from './undefined-term.ts';
import { unknownCitation } from './unknown-citation.ts';
import { unknownClaim } from './unknown-claim.ts';
import { unknownComponent } from './unknown-component.ts';
import { unknownDrawing } from './unknown-drawing.ts';
import { unknownReference } from './unknown-reference.ts';
import { unknownScale } from './unknown-scale.ts';
import { unverifiedFact } from './unverified-fact.ts';
import { vagueLabel } from './vague-label.ts';
import { wordingClash } from './wording-clash.ts';

/** A rule looks at everything and returns every problem it finds. */
export type Rule = (corpus: Corpus) => Problem[];

/** The rules that ask about the text of a page. */
const TEXT_RULES: readonly Rule[] = [
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

/** The rules that ask about self-assessments alone. */
const ASSESSMENT_RULES: readonly Rule[] = [
  duplicateId,
  reservedId,
  duplicateLabel,
  unknownScale,
  scaleNeverUsed,
  missingLevels,
  levelsBesideSkill,
  longItem,
  doubleBarrelled,
  negatedItem,
  vagueLabel,
  agreeDisagreeLabel,
  missingColleagueText,
  colleaguesInTogether,
  missingTogetherPart,
  neverShown,
  moveWording,
  wordingClash,
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
  ...ASSESSMENT_RULES,
  scenarioCoverage,
  scenarioRules,
];
