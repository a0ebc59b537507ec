import { claimParts } from '../claim-parts.ts';
import type { ResponseScale, ScalePoint } from './assessment.ts';
import type { WrittenAssessment, WrittenItem } from './written.ts';

/** A part of a written assessment, and where it stands in its file. */
export interface PlacedPart<T> {
  /** Such as `steps.2.items.1`: steps and items count from 0, as in every other message. */
  place: string;
  part: T;
}

export function itemsIn({ steps }: WrittenAssessment): PlacedPart<WrittenItem>[] {
  return steps.flatMap(({ items }, i) => items.map((part, j) => ({ place: `steps.${i}.items.${j}`, part })));
}

/** What a reader and a colleague are asked, and what the item says may pass the checks of wording. */
export function wordingsIn(assessment: WrittenAssessment): (PlacedPart<string> & { excused: readonly string[] })[] {
  return itemsIn(assessment).flatMap(({ place, part: { text, colleague, excuse = '' } }) => {
    const excused = excuse.split(',').map((word) => word.trim().toLowerCase());
    return [
      { place: `${place}.text`, part: text, excused },
      ...(colleague === undefined ? [] : [{ place: `${place}.colleague`, part: colleague, excused }]),
    ];
  });
}

/** Running text of the assessment besides its items. */
export function textsIn({ summary, about, limits, steps }: WrittenAssessment): PlacedPart<string>[] {
  return [
    { place: 'summary', part: summary },
    ...about.map((text, i) => ({ place: `about.${i}`, part: plain(text) })),
    { place: 'limits', part: plain(limits) },
    ...steps.flatMap(({ intro, levels = [], helps, prompts }, i) => [
      { place: `steps.${i}.intro`, part: intro },
      ...levels.map(({ text }, j) => ({ place: `steps.${i}.levels.${j}.text`, part: text })),
      ...helps.map(({ why }, j) => ({ place: `steps.${i}.helps.${j}.why`, part: why })),
      ...prompts.map((part, j) => ({ place: `steps.${i}.prompts.${j}`, part })),
    ]),
  ];
}

/** The scales at the top of the file, then those that items bring along. */
export function scalesIn(assessment: WrittenAssessment): PlacedPart<ResponseScale>[] {
  return [
    ...Object.entries(assessment.scales).map(([name, part]) => ({ place: `scales.${name}`, part })),
    ...itemsIn(assessment).flatMap(({ place, part: { scale } }) =>
      typeof scale === 'string' ? [] : [{ place: `${place}.scale`, part: scale }],
    ),
  ];
}

/** Every answer of one scale, those set apart too. */
export function answersIn({ place, part: { points, apart } }: PlacedPart<ResponseScale>): PlacedPart<ScalePoint>[] {
  return [
    ...points.map((part, i) => ({ place: `${place}.points.${i}`, part })),
    ...apart.map((part, i) => ({ place: `${place}.apart.${i}`, part })),
  ];
}

/** Running text without its evidence marks. */
function plain(text: string): string {
  return claimParts(text)
    .map((part) => part.text)
    .join(' ');
}
