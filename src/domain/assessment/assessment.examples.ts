import {
  WORK_NEEDS,
  type Assessment,
  type Item,
  type QuestionId,
  type ResponseScale,
  type Step,
} from './assessment.ts';
import { standingsOf, type Answer, type Standings } from './answers.ts';
import type { Plan } from './plan.ts';
import { questionsOf } from './wording.ts';

/** A small assessment and answers to it, for the tests of this folder and of what shows them. */
export const SCALE: ResponseScale = {
  points: [
    { id: 'never', label: 'They found out another way' },
    { id: 'asked', label: 'I told them when they asked' },
    { id: 'some', label: 'I told them first, some of the times' },
    { id: 'always', label: 'I told them first, nearly every time' },
  ],
  apart: [{ id: 'no-chance', label: 'No chance came up' }],
};

export function item(id: string, scale = SCALE): Item {
  return { id, text: `I did ${id}.`, colleague: `They did ${id}.`, scale };
}

export function step(id: string, more: Partial<Step> = {}): Step {
  return {
    id,
    title: `Step ${id}`,
    page: 'skills/influencing',
    path: '/skills/influencing/',
    intro: 'Think of the last three months.',
    levels: [
      { name: 'Waits', text: 'Makes contact when there is a problem to pass on.' },
      { name: 'Keeps promises', text: 'Does what they said, by when they said.' },
      { name: 'Goes first', text: 'Tells a partner bad news before they find out.' },
      { name: 'Makes it last', text: 'Builds habits that keep trust when people move on.' },
    ],
    items: [item('warn'), item('ask'), item('thank'), item('mend')],
    moves: [{ name: 'Ring first', when: 'a date slips', then: 'ring them before noon' }],
    helps: [
      {
        page: 'tools/joint-planning-sessions',
        path: '/tools/joint-planning-sessions/',
        title: 'Joint planning sessions',
        kindName: 'Tool',
        why: 'Plan with them, not for them.',
      },
    ],
    prompts: [],
    ...more,
  };
}

export function assessment(more: Partial<Assessment> = {}): Assessment {
  return {
    id: 'skills',
    title: 'Six skills',
    summary: 'Where you stand, and what your work needs.',
    form: 'own',
    time: '10 to 15 minutes',
    frame: 'In the last three months',
    limits: 'This shows what you remember.',
    need: WORK_NEEDS,
    colleagues: true,
    steps: [step('trust'), step('influence'), step('listen')],
    organisations: [],
    ...more,
  };
}

/** A partnership's health check: no levels, and kinds of organisation. */
export function together(more: Partial<Assessment> = {}): Assessment {
  return assessment({
    id: 'health-check',
    title: 'Partnership health check',
    form: 'together',
    colleagues: false,
    steps: [step('money', { levels: [] }), step('data', { levels: [] })],
    organisations: [
      { id: 'nhs', label: 'NHS' },
      { id: 'council', label: 'Council' },
      { id: 'voluntary', label: 'Voluntary organisation' },
    ],
    ...more,
  });
}

const MOMENT = '2026-11-23T09:00:00.000Z';

/** Answers to some questions, worded as they are now: `answersTo(assessment(), { 'trust.warn': 'some' })`. */
export function answersTo({ steps }: Pick<Assessment, 'steps'>, values: Record<string, string>): Answer[] {
  const wordings = new Map<string, string>(steps.flatMap(questionsOf).map(({ id, wording }) => [id, wording]));
  return Object.entries(values).map(([question, value]) => ({
    question: question as QuestionId,
    value,
    wording: wordings.get(question) ?? 'gone',
    time: MOMENT,
  }));
}

export function standingsFor(of: Pick<Assessment, 'steps'>, values: Record<string, string>): Standings {
  return standingsOf(of, answersTo(of, values));
}

/** A step with four items answered, and level and need chosen. */
export function answered(id: string, values: readonly string[], now?: number, need?: number): Record<string, string> {
  const items = ['warn', 'ask', 'thank', 'mend'].map((name, i) => [`${id}.${name}`, values[i] ?? '']);
  return Object.fromEntries([
    ...items,
    ...(now === undefined ? [] : [[`${id}.level`, String(now)]]),
    ...(need === undefined ? [] : [[`${id}.need`, String(need)]]),
  ]) as Record<string, string>;
}

export function plan(more: Partial<Plan> = {}): Plan {
  return {
    id: 'p1',
    assessment: 'skills',
    attempt: 'a1',
    step: 'trust',
    when: 'a date slips',
    then: 'ring them before noon',
    first: 'Put Dee’s number in my phone',
    person: 'Dee',
    review: '2026-12-21',
    kept: true,
    ...more,
  };
}
