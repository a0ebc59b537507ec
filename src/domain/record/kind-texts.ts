import type { RecordKind } from './kinds.ts';

/** What a kind of entry is, for the published schema. */
interface KindText {
  /** One sentence. */
  is: string;
  /** A sentence for each field of its body, in every version. */
  fields: Readonly<Record<string, string>>;
}

/** A sentence for each field of an entry but its body. */
export const ENTRY_TEXTS = {
  id: 'Unique for ever, in every browser: a UUID.',
  kind: 'What the body holds. A kind that a reader does not know is kept and passed on.',
  version: 'The version of the body’s shape. A later version than a reader knows is kept and passed on.',
  time: 'When it was written: a moment in UTC with milliseconds, so that the order of text is the order of time.',
  about:
    'The thing it is about, as a path. Of two entries about the same thing, the later one counts, by time and then by id.',
} as const;

const assessment = 'The assessment, by its name in the address.';
const scenario = 'The scenario, by its name in the address.';

/** Apart from the shapes, so that no exercise has to fetch words that only the published schema says. */
export const KIND_TEXTS: Readonly<Record<RecordKind, KindText>> = {
  attempt: {
    is: 'A self-assessment was begun.',
    fields: {
      assessment,
      steps: 'The parts of it that were chosen, in order.',
    },
  },
  answer: {
    is: 'One answer in an attempt.',
    fields: {
      assessment,
      question: 'The part and the question in it.',
      value: 'What was answered; empty where an answer was taken back.',
      wording: 'A fingerprint of the words that were asked.',
    },
  },
  completion: {
    is: 'The results of an attempt were asked for.',
    fields: {
      assessment,
    },
  },
  plan: {
    is: 'A plan that follows from an attempt.',
    fields: {
      assessment,
      attempt: 'The attempt that it follows from.',
      step: 'The part of the assessment that it is for.',
      when: 'Completes “When …”.',
      then: 'Completes “then I will …”.',
      first: 'The first small step.',
      person: 'Who will be told.',
      review: 'The day to look back; empty where none was chosen.',
      kept: 'Whether it was kept as a plan; until then it is a draft.',
    },
  },
  'plan-review': {
    is: 'Looking back at a plan.',
    fields: {
      happened: 'Whether it came to be done; empty while it is not said.',
      reflection: 'What was learnt.',
    },
  },
  reflection: {
    is: 'What somebody wrote for themselves.',
    fields: {
      on: 'What it is about.',
      text: 'What they wrote.',
    },
  },
  request: {
    is: 'Colleagues were asked for their view.',
    fields: {
      assessment,
      attempt: 'The attempt that it belongs to.',
      steps: 'The parts that they were asked about.',
      name: 'The name that colleagues see.',
    },
  },
  view: {
    is: 'A colleague’s view, as they sent it back.',
    fields: {
      assessment,
      answers: 'What they answered, by question.',
    },
  },
  round: {
    is: 'A partnership’s health check was begun.',
    fields: {
      assessment,
      name: 'What the partnership calls it.',
    },
  },
  response: {
    is: 'One person’s answers in a health check.',
    fields: {
      organisation: 'The kind of organisation they are from; empty where they did not say.',
      answers: 'What they answered, by question.',
    },
  },
  action: {
    is: 'What a partnership agreed to do.',
    fields: {
      what: 'What will be done.',
      who: 'Who does it.',
      by: 'By when; empty where no day was set.',
      sign: 'How they will know: who would notice, and what; empty where nothing was written.',
    },
  },
  play: {
    is: 'A scenario was begun.',
    fields: {
      scenario,
    },
  },
  'play-move': {
    is: 'What was done at one place in a play. A later move at an earlier place takes back what came after.',
    fields: {
      does: 'Whether a choice was made or somebody was asked.',
      step: 'The step of the scenario.',
      what: 'The choice made, or the person asked.',
      words: 'The words of the choice, or the name of the person, as they stood.',
    },
  },
  'play-end': {
    is: 'A play came to an ending.',
    fields: {
      scenario,
      ending: 'The ending of the scenario.',
    },
  },
  'play-reflection': {
    is: 'What somebody wrote for themselves after a play.',
    fields: {
      scenario,
      text: 'Their words.',
    },
  },
  room: {
    is: 'A scenario was begun with a room.',
    fields: {
      scenario,
      people: 'How many people were in the room.',
    },
  },
  'room-move': {
    is: 'What a room did at one place in its play. A later move at an earlier place takes back what came after.',
    fields: {
      does: 'Whether a choice was made or somebody was asked.',
      step: 'The step of the scenario.',
      what: 'The choice made, or the person asked.',
      words: 'The words of the choice, or the name of the person, as they stood.',
      people: 'How many people were in the room at that moment.',
      hands: 'Hands counted for each choice, in the order in which the room saw them.',
      why: 'Why this one was taken, if somebody wrote it down.',
    },
  },
  'room-end': {
    is: 'A room came to an ending.',
    fields: {
      scenario,
      ending: 'The ending of the scenario.',
    },
  },
  'room-note': {
    is: 'What a room wrote down after its play.',
    fields: {
      scenario,
      text: 'Their words.',
    },
  },
};
