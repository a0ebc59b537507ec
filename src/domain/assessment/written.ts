import type { Assessment, Item, Level, Move, Need, ResponseScale, ScalePoint } from './assessment.ts';

/** An assessment as its author writes it: scales and pages are still names. See src/schemas/assessments.ts for each field. */
export interface WrittenAssessment extends Pick<
  Assessment,
  'title' | 'summary' | 'form' | 'time' | 'frame' | 'colleagues' | 'limits'
> {
  /** What the page says before the form, with evidence marks. */
  about: string[];
  need?: Need | undefined;
  description: string;
  order: number;
  /** ISO date. */
  reviewed: string;
  /** ISO date after which somebody should have read it again. */
  reviewBy: string;
  organisations: ScalePoint[];
  scales: Record<string, ResponseScale>;
  steps: WrittenStep[];
}

export interface WrittenStep {
  id: string;
  /** `skills/influencing`. */
  page: string;
  title?: string | undefined;
  intro: string;
  levels?: Level[] | undefined;
  items: WrittenItem[];
  moves: Move[];
  helps: { page: string; why: string }[];
  prompts: string[];
}

export interface WrittenItem extends Pick<Item, 'id' | 'text'> {
  colleague?: string | undefined;
  /** Words that the checks of wording let pass in this item, with commas between them. */
  excuse?: string | undefined;
  /** The name of a scale of the assessment, or a scale of the item's own. */
  scale: string | ResponseScale;
}
