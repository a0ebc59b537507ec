import type { Kind } from './kinds.ts';

/** One drawn shape for each kind, on a 20 by 20 field, so that a kind is never told by its colour alone. */
export const SHAPES: Record<Kind, string> = {
  // An arch: what the rest stands on.
  foundations: 'M1 18V11a9 9 0 0 1 18 0v7h-5.500v-7a3.500 3.500 0 0 0-7 0v7z',
  // Four fields that touch.
  nations: 'M1 1h8v8H1zM11 1h8v8h-8zM1 11h8v8H1zM11 11h8v8h-8z',
  principles: 'M10 1.500a8.500 8.500 0 1 1 0 17a8.500 8.500 0 0 1 0-17z',
  skills: 'M10 1.500 19 18H1z',
  // A rising sun over a line.
  benefits: 'M2.500 12a7.500 7.500 0 0 1 15 0zM1 14.500h18v3H1z',
  // A diamond with an open heart: a family of cases.
  themes: 'M10 .8 19.200 10 10 19.200.8 10zM10 6 6 10l4 4 4-4z',
  cases: 'M10 .8 19.200 10 10 19.200.8 10z',
  barriers: 'M2 2h16v7H2zM2 11h7v7H2zM11 11h7v7h-7z',
  // Two chevrons: a way through.
  responses: 'M1.500 2H7l5 8-5 8H1.500l5-8zM9.500 2H14l5 8-5 8H9.500l5-8z',
  // Ground with a pit in it.
  pitfalls: 'M1 3h5.500L10 14.500 13.500 3H19v15H1z',
  tools: 'M7.500 1h5v6.500H19v5h-6.500V19h-5v-6.500H1v-5h6.500z',
  // Steps.
  development: 'M1 13h5.500V8.500H12V3.500h7V18H1z',
  // Two circles that share a part.
  people: 'M7 4a6 6 0 1 0 3 11.200A6 6 0 1 0 13 4a6 6 0 0 0-3 .8A6 6 0 0 0 7 4zm3 2.500a6 6 0 0 1 0 7a6 6 0 0 1 0-7z',
};
