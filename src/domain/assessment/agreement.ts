import { capitalised, counted, countWord, listed, quoted } from '../sentences.ts';
import type { ScalePoint } from './assessment.ts';

/**
 * How far people agree on one scale. No mean and no distance is computed from answers: people are counted, and places on
 * the scale are only called the same, next to each other, or further apart.
 *
 * `same`: one place. `near`: two neighbouring places. `most`: more than half in one place, and fewer than a third two or
 * more places from it. `split`: anything wider. `few`: fewer than three people chose a place, so nothing is said.
 */
export type Agreement = 'same' | 'near' | 'most' | 'split' | 'few';

/** How many chose an option. */
export interface Count {
  option: ScalePoint;
  people: number;
}

/** Fewer places than this say nothing about agreement. */
const ENOUGH = 3;

/** Counts of people at each point, from weaker to stronger. */
export function agreementOf(counts: readonly number[]): Agreement {
  const people = sum(counts);
  if (people < ENOUGH) return 'few';
  const span = spanOf(counts);
  if (span <= 1) return span === 0 ? 'same' : 'near';
  const { top, far } = mostOf(counts);
  return top >= 0 && 3 * far < people ? 'most' : 'split';
}

/** The place of more than half, -1 where there is none, and how many people are two or more places from it. */
function mostOf(counts: readonly number[]): { top: number; far: number } {
  const top = counts.findIndex((count) => 2 * count > sum(counts));
  return { top, far: sum(counts.filter((_, place) => Math.abs(place - top) > 1)) };
}

/** How many places lie between the weakest and the strongest that somebody chose: 0 for one place, 1 for neighbours. */
export function spanOf(counts: readonly number[]): number {
  const { first, last } = endsOf(counts);
  return last - first;
}

/** The weakest and the strongest place that somebody chose; -1 for both where nobody did. */
export function endsOf(counts: readonly number[]): { first: number; last: number } {
  const chosen = (count: number): boolean => count > 0;
  return { first: counts.findIndex(chosen), last: counts.findLastIndex(chosen) };
}

/** The same in words, with everybody who answered: those on the scale first, then those apart. */
export function agreementInWords(points: readonly Count[], apart: readonly Count[]): string {
  const chosen = points.filter(({ people }) => people > 0);
  const aside = apart.filter(({ people }) => people > 0);
  const onScale = sum(chosen.map(({ people }) => people));
  const all = onScale + sum(aside.map(({ people }) => people));
  return [onTheScale(points, chosen, onScale, all), beside(aside)].filter(Boolean).join(' ');
}

function onTheScale(points: readonly Count[], chosen: readonly Count[], onScale: number, all: number): string {
  const [first] = chosen;
  if (all === 0) return 'Nobody has answered.';
  if (first === undefined) return `None of the ${counted(all, 'person', 'people')} chose a place on the scale.`;
  const each = listed(chosen.map(({ option, people }) => `${countWord(people)} chose ${quoted(option.label)}`));
  const counts = points.map(({ people }) => people);
  switch (agreementOf(counts)) {
    case 'few':
      return `${capitalised(each)}.`;
    case 'same':
      return `All ${countWord(onScale)}${onScale < all ? ' who chose a place on the scale' : ''} chose ${quoted(first.option.label)}.`;
    case 'near':
      return `Close together: ${each}.`;
    case 'most':
      return `${mostInWords(mostOf(counts).far)}: ${each}.`;
    case 'split':
      return `Far apart: ${each}.`;
  }
}

/** Who is far from the rest is never passed over in what is said of most. */
function mostInWords(far: number): string {
  return far === 0 ? 'Mostly together' : `Most together, ${countWord(far)} far from them`;
}

function beside(aside: readonly Count[]): string {
  if (aside.length === 0) return '';
  return `${capitalised(listed(aside.map(({ option, people }) => `${countWord(people)} answered ${quoted(option.label)}`)))}.`;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
