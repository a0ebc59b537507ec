import { timeTaken } from '../../../domain/assessment/time-taken.ts';

/** Where colleagues answer, from the root of the site. */
export function colleaguePath(assessmentPath: string): string {
  return `${assessmentPath}colleague/`;
}

/** What a reader may say when asking. `statements`: how many. */
export function wordsToAskWith(statements: number): string {
  return `I’m working on how I deal with other organisations. Would you tap through ${statements} questions on what you have seen me do? It takes ${timeTaken(statements)}. I’ll see nothing until three people have answered, and then only all answers together, not who said what. That is also all I could show anybody else. It’s all right to say no.`;
}
