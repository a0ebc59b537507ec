import { countWord } from '../sentences.ts';

/** How a session with a room spends its minutes. */
export interface Pace {
  opening: number;
  /** For each decision, in halves of a minute. */
  each: number;
  lookingBack: number;
}

/** A tenth to open and nearly a third to look back, because what is said afterwards is what people take home. */
export function paceOf(minutes: number, decisions: number): Pace {
  const opening = Math.round(minutes * 0.1);
  const lookingBack = Math.round(minutes * 0.3);
  const left = minutes - opening - lookingBack;
  return { opening, lookingBack, each: Math.floor((left / Math.max(decisions, 1)) * 2) / 2 };
}

/** `two minutes`, `a minute and a half`, `three and a half minutes`. */
export function minutesInWords(minutes: number): string {
  const whole = Math.floor(minutes);
  const half = minutes > whole;
  if (whole === 0) return 'half a minute';
  if (whole === 1) return half ? 'a minute and a half' : 'one minute';
  return `${countWord(whole)}${half ? ' and a half' : ''} minutes`;
}
