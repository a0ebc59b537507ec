import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { assessmentPath } from '../../src/domain/assessment/address.ts';
import { roomPath, scenarioPath } from '../../src/domain/scenario/address.ts';
import { measureChoosing, type ChosenInPlay } from './choosing.ts';
import { compareForms, type ComparedForm } from './first-control.ts';
import { weighPage, type PageWeight } from './page-weight.ts';
import { SLOW_PHONE_IN_WORDS } from './slow-phone.ts';
import { figure, table } from './table.ts';

/** One of each form: about oneself, about a partnership, about a piece of work. */
const FORMS = ['skills', 'partnership', 'co-production'];
const STORIES = ['damp', 'friday-discharge', 'two-records'];

/** One of each kind of exercise, and the largest where it was known. */
const WEIGHED = [
  ...FORMS.map(assessmentPath),
  `${assessmentPath('partnership')}together/`,
  `${assessmentPath('skills')}colleague/`,
  scenarioPath('two-records'),
  roomPath('two-records'),
  '/record/',
];

/** Measures the exercises of a built site. `spare`: a folder for what they are compared with. Answers the report. */
export async function reportExercises(browser: Browser, dist: string, spare: string): Promise<string> {
  const forms: ComparedForm[] = [];
  const plays: ChosenInPlay[] = [];
  const weights: PageWeight[] = [];
  for (const path of WEIGHED) weights.push(await weighPage(browser, dist, path));
  for (const id of FORMS) forms.push(await compareForms(browser, dist, join(spare, 'plain'), id));
  for (const id of STORIES) plays.push(await measureChoosing(browser, dist, id));
  return [
    formTable(forms),
    choosingTable(plays),
    weightTable(weights),
    `Slow phone: ${SLOW_PHONE_IN_WORDS}. Forms: the middle of eleven visits, ours and the plain one in turn. Stories: three plays each. CSS is part of the HTML, or files of its own where parts of an exercise bring theirs.`,
  ].join('\n\n');
}

export function formTable(forms: readonly ComparedForm[]): string {
  const head = ['First control usable', 'Ours', 'Plain form', 'Ours to plain', 'Taken over'];
  const rows = forms.map(({ id, ours, plain }) => [
    assessmentPath(id),
    figure(ours.usable, ' ms'),
    figure(plain.usable, ' ms'),
    (ours.usable / plain.usable).toFixed(2),
    figure(ours.takenOver, ' ms'),
  ]);
  return table([head, ...rows]);
}

export function choosingTable(plays: readonly ChosenInPlay[]): string {
  const head = [
    'Choosing to next paint',
    'Decisions',
    'First',
    'Later, middle',
    'Later, worst',
    'Scene shown',
    'Worst',
  ];
  const rows = plays.map(({ id, first, later }) => [
    scenarioPath(id),
    String(later.decisions),
    figure(first.nextPaint, ' ms'),
    figure(later.middle.nextPaint, ' ms'),
    figure(later.worst.nextPaint, ' ms'),
    figure(later.middle.shown, ' ms'),
    figure(Math.max(first.shown, later.worst.shown), ' ms'),
  ]);
  return table([head, ...rows]);
}

export function weightTable(weights: readonly PageWeight[]): string {
  const kB = (bytes: number): string => figure(bytes / 1000, ' kB');
  const head = ['First visit, brotli', 'HTML', 'CSS', 'JavaScript', 'Font', 'All', 'Until taken over', 'When quiet'];
  const rows = weights.map((weight) => [
    weight.path,
    kB(weight.html),
    kB(weight.css),
    kB(weight.javascript),
    kB(weight.font),
    `${(weight.whole / 1000).toFixed(1)} kB`,
    `${(weight.ready / 1000).toFixed(1)} kB`,
    kB(weight.later),
  ]);
  return table([head, ...rows]);
}
