/** Words that stand in nearly every sentence: they narrow nothing, and marked in an excerpt they hide what was asked for. */
const SMALL = new Set(
  (
    'an and are as at be been but by can could did do does for from had has have he her him his how i if in into is it its ' +
    'me my no not of on or our she should so than that the their them then there they this to up us was we were what when ' +
    'where which who why will with would you your'
  ).split(' '),
);

function isSmall(word: string): boolean {
  const letters = bare(word);
  return letters.length < 2 || SMALL.has(letters);
}

function bare(word: string): string {
  return word.toLowerCase().replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}

/** The words that carry a search. A search of small words alone keeps them, and so does a phrase in quotation marks. */
export function tellingWords(words: string): string {
  if (words.includes('"')) return words;
  const all = words.split(/\s+/).filter(Boolean);
  const telling = all.filter((word) => !isSmall(word));
  return (telling.length > 0 ? telling : all).join(' ');
}

/** Whether a phrase says all that was asked for, in any order and with other endings: “getting … board”, “get people on board”. */
export function covers(phrase: string, words: string): boolean {
  const said = phrase.split(/\s+/).map(bare);
  const asked = words.split(/\s+/).map(bare).filter(Boolean);
  const sameStem = (a: string, b: string): boolean => a.startsWith(b) && b.length > 2;
  return (
    asked.length > 0 &&
    asked.every((word) => said.some((one) => one === word || sameStem(one, word) || sameStem(word, one)))
  );
}

/** Corrects word by word; `correct` answers undefined where a word is right, or nothing is near it. */
export function respell(words: string, correct: (word: string) => string | undefined): string {
  return words.replace(/[\p{L}\p{N}]+/gu, (word) =>
    word.length < 4 || isSmall(word) ? word : (correct(word) ?? word),
  );
}

/** The words that a correction has changed, as they were typed. */
export function changedWords(words: string, corrected: string): string[] {
  const after = corrected.match(/[\p{L}\p{N}]+/gu) ?? [];
  return (words.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word, i) => word !== after[i]);
}

/** The known word that a slip of the finger is closest to: one slip in a short word, two in a long one. */
export function nearestWord(word: string, known: Iterable<string>): string | undefined {
  const asked = word.toLowerCase();
  const most = asked.length > 5 ? 2 : 1;
  let best: { word: string; cost: number } | undefined;
  for (const candidate of known) {
    const slips = slipsBetween(asked, candidate);
    // Hardly anybody mistypes the first letter.
    const cost = slips + (candidate.startsWith(asked.charAt(0)) ? 0 : 0.5);
    if (slips <= most && cost < (best?.cost ?? Infinity)) best = { word: candidate, cost };
  }
  return best?.word;
}

/** Letters added, left out, changed, or swapped with their neighbour. */
export function slipsBetween(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row.push(
        Math.min(
          (last[j] ?? 0) + 1,
          (row[j - 1] ?? 0) + 1,
          (last[j - 1] ?? 0) + same,
          swapped ? (beforeLast[j - 2] ?? 0) + 1 : Infinity,
        ),
      );
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? 0;
}
