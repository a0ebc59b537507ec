import type { Move } from '../../domain/scenario/play.ts';
import type { Visit } from '../../domain/scenario/visits.ts';

/** Something that a reader does. */
export interface Act {
  /** Where. */
  from: Visit;
  does: Move['does'];
  /** The choice, or the person. */
  what: string;
  /** It was done in a page that shows a story not yet begun, whatever the record holds. */
  isNew?: boolean;
}

/** The part of the address that a choice or a person to ask links to: it holds what was pressed until the island runs. */
export function actAddress(does: Move['does'], what: string): string {
  return `${does}-${what}`;
}

export function actIn(part: string): Pick<Act, 'does' | 'what'> | undefined {
  const [, does, what] = /^(choose|ask)-(.+)$/.exec(part) ?? [];
  return what === undefined ? undefined : { does: does === 'ask' ? 'ask' : 'choose', what };
}
