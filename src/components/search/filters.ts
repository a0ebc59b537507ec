import { KINDS } from '../../domain/kinds.ts';
import { ASSESSMENT, CLAIM, STORY } from '../../domain/search/entries.ts';
import { NATIONS, THEMES } from '../../domain/vocabulary.ts';

/** What a reader has narrowed a search to, in the words they see. An empty string is no filter. */
export interface Filters {
  kind: string;
  nation: string;
  theme: string;
}

export const NO_FILTERS: Filters = { kind: '', nation: '', theme: '' };

/** The choices of each filter, first the one that filters nothing. */
export const CHOICES: Record<keyof Filters, { label: string; any: string; values: string[] }> = {
  kind: {
    label: 'Kind',
    any: 'Every kind',
    values: [...new Set(Object.values(KINDS).map(({ one }) => one)), ASSESSMENT, STORY, CLAIM, 'Glossary', 'Overview'],
  },
  nation: {
    label: 'Nation',
    any: 'Every nation',
    values: [NATIONS.england, NATIONS.scotland, NATIONS.wales, NATIONS['northern-ireland'], NATIONS.abroad],
  },
  theme: { label: 'Theme', any: 'Every theme', values: Object.values(THEMES) },
};
