import { counted } from '../sentences.ts';

/** `about ten minutes`: half a minute for a statement, rounded as a person would say it. For the middle of a sentence. */
export function timeTaken(statements: number): string {
  const minutes = statements / 2;
  const said = minutes < 4 ? Math.max(1, Math.round(minutes)) : Math.round(minutes / 5) * 5;
  return `about ${counted(said, 'minute')}`;
}
