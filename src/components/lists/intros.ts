import type { Kind } from '../../domain/kinds.ts';

interface Intro {
  title: string;
  summary: string;
  description: string;
}

/** How each index page opens. Cases and themes share the page of examples. */
export const INTROS: Record<Exclude<Kind, 'themes'>, Intro> = {
  foundations: {
    title: 'Foundations',
    summary:
      'What system leadership is, why anyone needs it, and where it happens in the four nations. Read them in order.',
    description:
      'Begin here: what system leadership in health and social care is, why it is needed, how it differs, and how the four UK nations are set up.',
  },
  nations: {
    title: 'Four nations',
    summary:
      'Who plans, who pays and who provides in England, Scotland, Wales and Northern Ireland, and what is changing now.',
    description:
      'How health and social care are arranged in the four UK nations: bodies, law, money, what is changing, and words that differ.',
  },
  principles: {
    title: 'Principles',
    summary:
      'Six things that hold when nobody can give the order. Each page shows what it looks like, and what passes for it.',
    description:
      'Six principles of system leadership in health and social care, each with behaviour you could see, its counterfeits and the evidence for and against.',
  },
  skills: {
    title: 'Skills',
    summary:
      'Six things you can practise without a title. Each has words to say and four levels: find the one you are nearest to.',
    description:
      'Six skills of system leadership with words to say, four levels of practice to place yourself on, and one thing to try this week.',
  },
  benefits: {
    title: 'Benefits',
    summary: 'Who gains when care joins up, what has been shown, and what has only been promised.',
    description:
      'What joined-up health and social care has and has not been shown to do for people, staff, organisations and the wider system.',
  },
  cases: {
    title: 'Examples',
    summary:
      'Real places, named and sourced, with what was measured. Some worked. Some did not, and those teach as much.',
    description:
      'Real examples of joined-up health and social care from the UK and abroad, by theme, nation and strength of evidence, null results included.',
  },
  barriers: {
    title: 'Barriers',
    summary: 'Start from what you have noticed. Somebody in your last meeting may have said one of these.',
    description:
      'Five barriers to joined-up care, found by the lines people say in meetings, with what helps tomorrow, this month and this year.',
  },
  responses: {
    title: 'Answers to barriers',
    summary: 'Three things that loosen more than one barrier at once.',
    description:
      'Three answers to the barriers between health and care organisations: relationships, common goals and agreed outcomes, with the evidence.',
  },
  pitfalls: {
    title: 'Pitfalls',
    summary: 'Three ways in which good people undo joined-up work, mostly under pressure and mostly without noticing.',
    description:
      'Three pitfalls of working across health and care, how each shows itself, why good people fall into it and what to do instead.',
  },
  tools: {
    title: 'Tools',
    summary: 'Choose by the meeting you have next. Each comes with a form to fill in on screen or on paper.',
    description:
      'Practical tools for working across health and care organisations, each with a template to fill in and print, and what goes wrong.',
  },
  development: {
    title: 'Developing leaders',
    summary: 'How people and places grow leaders who can work across borders, and who offers help in each nation.',
    description:
      'How to grow system leadership at every level in health and social care, with the programmes on offer in each UK nation.',
  },
  people: {
    title: 'People and communities',
    summary: 'The people it is for are the ones who can see the whole of it. Leading with them is a craft.',
    description:
      'Working with people who draw on care, carers and communities as equal partners: co-production in practice, and how it goes wrong.',
  },
};
