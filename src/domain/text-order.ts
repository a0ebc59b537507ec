/** Orders texts by their characters, not by a language: for ids, and for ISO dates, where it is the order of time. */
export function textOrder(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
