/** Something an author can mend: which file, where in it, what is wrong, what to do. */
export interface Problem {
  /** Stays for good, so that it can be searched for. */
  id: string;
  /** A fault stops the build. A warning is shown and stops nothing. */
  level: 'fault' | 'warning';
  file: string;
  /** A front matter path such as `related.2.page`, or `line 14`. */
  place: string;
  wrong: string;
  fix: string;
}

export function problem(id: string, file: string, place: string, wrong: string, fix: string): Problem {
  return { id, level: 'fault', file, place, wrong, fix };
}

export function warning(id: string, file: string, place: string, wrong: string, fix: string): Problem {
  return { ...problem(id, file, place, wrong, fix), level: 'warning' };
}

/** All problems of one file stand together, in the order of the files, so that an author mends a file in one go. */
export function formatProblems(problems: readonly Problem[]): string {
  const files = [...new Set(problems.map(({ file }) => file))].sort();
  return files
    .map((file) => {
      const mine = problems.filter((p) => p.file === file);
      return [file, ...mine.map(formatOne)].join('\n');
    })
    .join('\n\n');
}

function formatOne({ place, wrong, fix, id, level }: Problem): string {
  const mark = level === 'warning' ? `[${id}, warning]` : `[${id}]`;
  return `  ${place}\n    ${wrong}\n    ${fix}  ${mark}`;
}

/** The last line of a check: how many of each, in words. */
export function countProblems(problems: readonly Problem[]): string {
  const faults = problems.filter(({ level }) => level === 'fault').length;
  const warnings = problems.length - faults;
  if (problems.length === 0) return 'Content is sound: no problems found.';
  const counted = `${plural(faults, 'problem')} to mend, ${plural(warnings, 'warning')}.`;
  // What rests on a wrong field is not judged, so an author may be told more afterwards.
  return problems.some(({ id }) => id === 'field-wrong')
    ? `${counted} What rests on a field that is wrong is looked at when that is mended.`
    : counted;
}

function plural(n: number, word: string): string {
  return `${n} ${word}${n === 1 ? '' : 's'}`;
}
