import type { Level, ResponseScale } from '../../src/domain/assessment/assessment.ts';
import type { WrittenAssessment, WrittenItem, WrittenStep } from '../../src/domain/assessment/written.ts';
import type { AssessmentFile } from '../../src/domain/corpus.ts';

export const SCALE: ResponseScale = {
  points: [
    { id: 'none', label: 'No request of ours' },
    { id: 'one', label: 'One request' },
    { id: 'most', label: 'Most requests' },
  ],
  apart: [{ id: 'no-chance', label: 'No chance came up' }],
};

/** A small sound assessment as an author writes it. A test overrides only what its sentence is about. */
export function writtenWith(parts: Partial<WrittenAssessment> = {}): WrittenAssessment {
  return {
    title: 'How we ask',
    summary: 'What you did when you asked a partner for something.',
    description: 'A short look at how you ask other organisations for something, with a plan at the end.',
    order: 1,
    reviewed: '2026-11-01',
    reviewBy: '2027-11-01',
    form: 'own',
    time: '5 minutes',
    frame: 'In the last three months',
    about: ['What it is for, and what to think of.'],
    limits: 'This shows what you remember, and measures nothing.',
    colleagues: false,
    organisations: [],
    scales: { requests: SCALE },
    steps: [stepWith()],
    ...parts,
  };
}

/** The same as the rules see it, in a file called `my-check.yaml` unless the id says otherwise. */
export function assessmentWith({ id = 'my-check', ...parts }: Partial<AssessmentFile> = {}): AssessmentFile {
  return { id, file: `src/content/assessments/${id}.yaml`, grade: 8, ...writtenWith(parts), ...parts };
}

export function stepWith(parts: Partial<WrittenStep> = {}): WrittenStep {
  return {
    id: 'asking',
    page: 'skills/influencing',
    intro: 'Think of a request that you made to a partner.',
    items: [
      itemWith(),
      itemWith({ id: 'changed-it', text: 'You changed a request because of what a partner told you.' }),
    ],
    moves: [],
    helps: [],
    prompts: [],
    ...parts,
  };
}

export function itemWith(parts: Partial<WrittenItem> = {}): WrittenItem {
  return {
    id: 'asked-the-cost',
    text: 'You asked a partner what a yes would cost them.',
    scale: 'requests',
    ...parts,
  };
}

export const LEVELS: Level[] = ['Sends it', 'Makes the case', 'Asks the cost', 'Hands it over'].map((name) => ({
  name,
  text: `What somebody does who ${name.toLowerCase()}.`,
}));
