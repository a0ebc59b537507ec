import { NOT_SEEN, type Item, type Step } from './assessment.ts';
import { textOf } from './wording.ts';

/**
 * A step as a colleague answers it: every item in the words for colleagues, “not seen” among the answers apart, and no
 * level to choose. With it, progress and missing answers are told in the words that a colleague has read.
 */
export function forColleague(step: Step): Step {
  const inTheirWords = (item: Item): Item => ({
    ...item,
    text: textOf(item, 'colleague'),
    scale: { ...item.scale, apart: [...item.scale.apart, NOT_SEEN] },
  });
  return { ...step, levels: [], items: step.items.map(inTheirWords) };
}
