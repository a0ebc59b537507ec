import type { PageRef } from '../kinds.ts';
import type { Scenario, Step } from './scenario.ts';

/** What a room can talk about before it chooses, by the page that one of the choices teaches. “These” are the choices. */
export const PROMPTS: Readonly<Partial<Record<PageRef, string>>> = {
  'skills/building-trust': 'After each of these, who would hear of it from you, and who from somebody else?',
  'skills/influencing': 'What would each of these cost the person whose yes you need?',
  'skills/listening-and-communication': 'What does nobody here know yet, and who could be asked?',
  'skills/seeing-the-bigger-picture': 'Where will each of these be felt that you cannot see from here?',
  'skills/courage-and-resilience': 'Which of these would be the hardest to say out loud, and to whom?',
  'skills/navigating-politics':
    'Who would have to defend each of these to somebody above them, and what would they need from you?',
  'principles/people-not-institutions':
    'If the person whom this is about stood here, what would they say to each of these?',
  'principles/shared-accountability': 'Who would be asked about it if this went wrong? Who should be?',
  'principles/collaboration-over-competition': 'What would you choose if your organisation and theirs were one?',
  'principles/distributed-leadership':
    'Who could do something here without being asked, and do they know that they may?',
  'principles/openness-and-transparency': 'What would you rather not say in front of everybody here, and why?',
  'principles/supporting-innovation': 'What could be tried once, for one person, and who would pay if it failed?',
  'barriers/different-priorities': 'What will the other side be asked about at the end of this week?',
  'barriers/rivalry-and-mistrust': 'What do people on the other side remember that you were not there for?',
  'barriers/misaligned-funding': 'Who pays for each of these, and who saves by it?',
  'barriers/separate-it-and-data': 'Who needs to know this tonight, and how would it reach them?',
  'barriers/no-shared-measures': 'How would you know, three months from now, that you had chosen well?',
  'pitfalls/defending-your-organisation': 'Which of these protects your own side, and from what?',
  'pitfalls/leaving-people-out': 'Who is being decided about here and has not been asked?',
  'pitfalls/process-over-outcomes': 'Which of these would look best on paper, and whom would it help?',
};

const ANYWHERE = 'Which of these would you least like to explain to the person whom it is about?';

/**
 * What a room can talk about at each step: the author’s own question, or else one that goes with what the step’s choices teach.
 * One that another step has already is taken only where nothing else is left.
 */
export function promptsOf({ steps }: Pick<Scenario, 'steps'>): ReadonlyMap<string, string> {
  const used = new Set<string>();
  return new Map(
    steps.map((step) => {
      const prompt = step.discuss ?? fitting(step, used);
      used.add(prompt);
      return [step.id, prompt];
    }),
  );
}

function fitting({ choices }: Step, used: ReadonlySet<string>): string {
  const prompts = choices.flatMap(({ teaches }) => PROMPTS[teaches] ?? []);
  return prompts.find((prompt) => !used.has(prompt)) ?? prompts[0] ?? ANYWHERE;
}
