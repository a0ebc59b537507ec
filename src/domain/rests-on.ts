import { standsInDoubt, touches, type Doubt } from './doubt.ts';
import type { Problem } from './problem.ts';

/** What decides where a play goes: with one of these in doubt, nothing can be proved of any play. */
export const DECIDES_PLAYS: readonly string[] = [
  'start',
  'conversations',
  'people.*.id',
  'quantities.*.id',
  'quantities.*.words',
  'quantities.*.start',
  'facts.*.id',
  'steps.*.also.*.if.**',
  'steps.*.chairs.*.person',
  'steps.*.chairs.*.ask',
  'steps.*.choices.*.id',
  'steps.*.choices.*.if.**',
  'steps.*.choices.*.sets.**',
  'steps.*.choices.*.clears.**',
  'steps.*.choices.*.moves.**',
  'steps.*.choices.*.mayStay.**',
  'steps.*.choices.*.to.**',
  'endings',
  'endings.*.also.*.if.**',
];

const FAIRNESS = [...DECIDES_PLAYS, 'quantities.*.better', 'endings.*.better'];
const LABELS = [...FAIRNESS, 'steps.*.choices.*.label'];
const FACTS_AT_WORK = [
  'facts.=.id',
  'steps.*.choices.*.sets.**',
  'steps.*.choices.*.if.**',
  'steps.*.choices.*.to.**',
  'steps.*.also.*.if.**',
  'endings.*.also.*.if.**',
];

/**
 * What a rule looks at besides the place that its message names, by folder and by the rule's id. A rule that is not here judges
 * what stands at its place and nothing else. Fields are named as in `touches`.
 */
const RESTS_ON: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  facts: { 'gist-number-not-in-text': ['text', 'year'] },
  assessments: {
    'unknown-scale': ['scales'],
    'scale-never-used': ['steps.*.items.*.scale'],
    'missing-levels': ['form', 'steps.=.page'],
    'double-barrelled': ['steps.=.items.=.excuse'],
    'negated-item': ['steps.=.items.=.excuse'],
    'missing-colleague-text': ['colleagues'],
    'colleagues-in-together': ['form'],
    'missing-together-part': ['form'],
    'never-shown': ['form', 'colleagues'],
    'move-wording': ['steps.=.moves.=.when', 'steps.=.moves.=.then'],
    'wording-clash': ['scales.**', 'steps.**'],
    'duplicate-title': ['summary'],
    'reading-grade': ['summary', 'about.**', 'limits', 'steps.**'],
  },
  scenarios: {
    'scenario-unknown-name': ['people.*.id', 'quantities.*.id', 'facts.*.id'],
    'scenario-name-twice': [
      'people.=.id',
      'quantities.=.id',
      'facts.=.id',
      'steps.=.choices.=.id',
      'steps.=.chairs.=.person',
    ],
    'choice-leads-nowhere': ['steps', 'endings'],
    'fact-never-set': FACTS_AT_WORK,
    'fact-never-tested': FACTS_AT_WORK,
    'person-never-present': ['people.=.id', 'steps.*.present.**'],
    'voice-missing': ['people.*.id', 'people.*.name'],
    'conversations-unused': ['steps.*.chairs.*.ask'],
    'practised-nowhere': ['steps.*.choices.*.teaches'],
    'never-looks-back': ['steps.*.choices.*.if.**', 'steps.*.choices.*.to.**'],
    'scenario-too-large': DECIDES_PLAYS,
    'step-never-reached': DECIDES_PLAYS,
    'ending-never-reached': DECIDES_PLAYS,
    'choice-never-offered': DECIDES_PLAYS,
    'text-never-shown': DECIDES_PLAYS,
    'way-never-taken': DECIDES_PLAYS,
    'dead-end': DECIDES_PLAYS,
    'endless-loop': DECIDES_PLAYS,
    'quantity-out-of-bounds': DECIDES_PLAYS,
    'options-do-the-same': DECIDES_PLAYS,
    'option-beats-all': FAIRNESS,
    'one-option-mostly-beats-all': FAIRNESS,
    'best-ending-too-easy': FAIRNESS,
    'best-ending-too-rare': FAIRNESS,
    'best-mostly-longest': LABELS,
    'best-mostly-first': LABELS,
    'give-away': LABELS,
    'duplicate-title': ['summary'],
    'reading-grade': ['role', 'steps.**', 'endings.**', 'facilitator'],
  },
};

/** What files of other folders, or the whole of their own, are held against. A file with one of these in doubt counts as not read for them. */
const LOOKED_AT_BY_OTHERS: Readonly<Record<string, readonly string[]>> = {
  facts: ['text', 'year', 'sources.**'],
  claims: ['claim'],
  scenarios: ['nation', 'practises.**'],
};

/** Whether a message may be false only because a field of its file is wrong. */
export function restsOnDoubt({ id, file, place }: Problem, doubts: readonly Doubt[]): boolean {
  const path = place.split('.');
  const fields = RESTS_ON[folderOf(file)]?.[id] ?? [];
  return doubts.some(
    (doubt) =>
      doubt.file === file && (standsInDoubt(doubt, path) || fields.some((field) => touches(doubt, field, path))),
  );
}

/** Files that other files cannot be held against, because what those look at is in doubt. */
export function heldBack(doubts: readonly Doubt[]): ReadonlySet<string> {
  return new Set(
    doubts
      .filter((doubt) => (LOOKED_AT_BY_OTHERS[folderOf(doubt.file)] ?? []).some((field) => touches(doubt, field, [])))
      .map(({ file }) => file),
  );
}

/** Whether what can be proved of a scenario's plays would be true of the story that its author means. */
export function playsAreSure(file: string, doubts: readonly Doubt[]): boolean {
  return !doubts.some((doubt) => doubt.file === file && DECIDES_PLAYS.some((field) => touches(doubt, field, [])));
}

function folderOf(file: string): string {
  return /^src\/content\/([^/]+)\//.exec(file)?.[1] ?? '';
}
