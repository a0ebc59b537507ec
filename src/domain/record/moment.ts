/** Days that the calendar has, from 2000 to 2999, leap years included: a pattern, so that the published schema can say it. */
const DAY = [
  '2\\d{3}-(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])',
  '2\\d{3}-(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)',
  '2\\d{3}-02-(?:0[1-9]|1\\d|2[0-8])',
  '(?:2\\d(?:0[48]|[2468][048]|[13579][26])|2[048]00)-02-29',
].join('|');

/** `2026-11-23`. */
export const DATE = new RegExp(`^(?:${DAY})$`);

const TIME = 'T(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{3}Z';

/** `2026-11-23T14:02:03.004Z`: text order is time order. */
export const MOMENT = new RegExp(`^(?:${DAY})${TIME}$`);

/** A moment of this century. A file may not say more: what is dated far ahead would win over everything written later. */
export const BELIEVABLE_MOMENT = new RegExp(`^(?=20)(?:${DAY})${TIME}$`);

const LAST = '2999-12-31T23:59:59.999Z';

/** One millisecond later. Only a made-up entry stands at the end of the last year; nothing is later than that. */
export function justAfter(moment: string): string {
  return moment >= LAST ? LAST : new Date(Date.parse(moment) + 1).toISOString();
}
