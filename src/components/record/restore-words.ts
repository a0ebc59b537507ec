import type { Holdings, Preview } from '../../domain/record/preview.ts';
import { counted, listed } from '../../domain/sentences.ts';

/** `two attempts with 48 answers, one plan and three colleagues’ views`, or nothing where a file holds no such thing. */
export function holdingWords(holds: Holdings): string {
  const things: readonly (readonly [number, string, string])[] = [
    [holds.attempt, 'attempt', 'attempts'],
    [holds.answer, 'answer', 'answers'],
    [holds.plan, 'plan', 'plans'],
    [holds['plan-review'], 'look back at a plan', 'looks back at plans'],
    [holds.reflection, 'text of your own', 'texts of your own'],
    [holds.view, 'colleague’s view', 'colleagues’ views'],
    [holds.round, 'check with others', 'checks with others'],
    [holds.response, 'person’s answers in checks', 'people’s answers in checks'],
    [holds.action, 'agreed action', 'agreed actions'],
    [holds.play, 'play of a scenario', 'plays of scenarios'],
  ];
  return listed(things.filter(([count]) => count > 0).map(([count, one, many]) => counted(count, one, many)));
}

/**
 * What adding a file would do, line by line: how much of it, and what becomes of that. Counted in entries, of which one thing may
 * have several; where one line speaks for the whole file, its number would only compete with what `holdingWords` counts.
 */
export function previewLines(preview: Preview): readonly (readonly [string, string])[] {
  const lines: readonly (readonly [number, string])[] = [
    [preview.fresh, 'new here'],
    [preview.same, 'here already'],
    [preview.different, 'here with other content; the later one counts'],
    [preview.erasedHere, 'erased here since; they stay erased if you add the file'],
    [preview.erasedThere, 'here now, and erased on the other device since; they go if you add the file'],
    [preview.newer, 'from a later version of this site; kept, and shown once this site knows them'],
    [preview.unreadable, 'not readable; kept, and set aside'],
  ];
  const said = lines.filter(([count]) => count > 0);
  const isOneForAll = said.length === 1 && preview.fresh + preview.same > 0;
  return said.map(([count, words]) => [isOneForAll ? 'all of it' : counted(count, 'entry', 'entries'), words]);
}
