/** Closed lists that content, filters and search share. The keys are what authors write; the values are what readers see. */

export const NATIONS = {
  uk: 'All four nations',
  england: 'England',
  scotland: 'Scotland',
  wales: 'Wales',
  'northern-ireland': 'Northern Ireland',
  abroad: 'Abroad',
} as const;
export type Nation = keyof typeof NATIONS;

export const THEMES = {
  'care-at-home': 'Keeping people well at home',
  'children-and-young-people': 'Children and young people',
  place: 'Health, housing and work',
  discharge: 'Home from hospital',
} as const;
export type Theme = keyof typeof THEMES;

/** Where a case happened, with its nation unless the place says it already. */
export function placeName(place: string, nation: Nation): string {
  return nation === 'abroad' || nation === 'uk' || place.includes(NATIONS[nation])
    ? place
    : `${place}, ${NATIONS[nation]}`;
}

/** Kinds of partner, for finding cases that a reader's own kind of organisation took part in. */
export const PARTNER_KINDS = {
  'general-practice': 'General practice',
  hospitals: 'Hospitals',
  'mental-health': 'Mental health services',
  'health-services': 'Other health services',
  councils: 'Councils',
  'social-care': 'Social care',
  'care-homes': 'Care homes',
  hospices: 'Hospices',
  housing: 'Housing',
  schools: 'Schools and colleges',
  police: 'Police',
  employment: 'Employment support',
  voluntary: 'Voluntary groups',
  communities: 'Local people',
} as const;
export type PartnerKind = keyof typeof PARTNER_KINDS;

/** What a case showed, in the meaning of the evidence book. */
export const VERDICTS = {
  good: { name: 'Good', meaning: 'a comparison group and a clear gain' },
  promising: { name: 'Promising', meaning: 'a gain, without a fair comparison' },
  mixed: { name: 'Mixed', meaning: 'some gain, some not' },
  null: { name: 'No difference', meaning: 'a fair comparison found no gain on what was measured' },
} as const;
export type Verdict = keyof typeof VERDICTS;

/** Marks are filled bars out of four. Law and records are not evidence of effect, so they have no bars at all. */
export const BASES = {
  review: { marks: 4, words: 'Review of many studies' },
  trial: { marks: 3, words: 'Randomised trial' },
  comparison: { marks: 2, words: 'Comparison study' },
  study: { marks: 1, words: 'Study without a comparison' },
  account: { marks: 0, words: 'Report or expert account' },
  official: { marks: undefined, words: 'Law or official record' },
} as const;
export type Basis = keyof typeof BASES;
