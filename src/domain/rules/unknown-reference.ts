import { idsIn, type Corpus } from '../corpus.ts';
import { KINDS } from '../kinds.ts';
import { problem, type Problem } from '../problem.ts';

/** Astro 7.3 only logs a reference to a missing entry. This rule goes when that stops the build. */
export function unknownReference(corpus: Corpus): Problem[] {
  const { pages, assessments, scenarios, glossary, synonyms, facts, mentions, unread } = corpus;
  const pageNames = new Set([...pages.map(({ kind, id }) => `${kind}/${id}`), ...unread]);
  const termIds = idsIn(corpus, 'glossary');
  const sourceIds = idsIn(corpus, 'sources');
  const targets = new Set([
    ...pageNames,
    ...glossary.map(({ id }) => `glossary/${id}`),
    ...assessments.map(({ id }) => `assessments/${id}`),
    ...scenarios.map(({ id }) => `scenarios/${id}`),
    ...Object.keys(KINDS),
    'assessments',
    'scenarios',
  ]);

  return [
    ...pages.flatMap(({ file, data }) =>
      data.related.flatMap(({ page }, i) => (pageNames.has(page) ? [] : [noPage(file, `related.${i}.page`, page)])),
    ),
    ...glossary.flatMap(({ file, seeAlso, pages: named }) => [
      ...seeAlso.flatMap((id, i) => (termIds.has(id) ? [] : [noTerm(file, `seeAlso.${i}`, id)])),
      ...named.flatMap((page, i) => (pageNames.has(page) ? [] : [noPage(file, `pages.${i}`, page)])),
    ]),
    ...synonyms.flatMap(({ file, to, words }) =>
      to.filter((target) => !targets.has(target)).map((target) => noTarget(file, `the row "${words[0]}"`, target)),
    ),
    ...facts.flatMap(({ file, sources: named }) =>
      named.flatMap((id, i) => (sourceIds.has(id) ? [] : [noSource(file, `sources.${i}`, id)])),
    ),
    ...mentions.flatMap(({ file, place, of, id }) => {
      if (of === 'page' && !pageNames.has(id)) return [noPage(file, place, id)];
      return of === 'source' && !sourceIds.has(id) ? [noSource(file, place, id)] : [];
    }),
  ];
}

function noPage(file: string, place: string, name: string): Problem {
  return problem(
    'unknown-reference',
    file,
    place,
    `There is no page called "${name}".`,
    'Write the folder and the file name without its ending, such as skills/building-trust.',
  );
}

function noTarget(file: string, place: string, name: string): Problem {
  return problem(
    'unknown-reference',
    file,
    place,
    `There is no page or glossary term called "${name}".`,
    'Write the folder and the file name without its ending, such as skills/building-trust or glossary/section-75.',
  );
}

function noTerm(file: string, place: string, id: string): Problem {
  return problem(
    'unknown-reference',
    file,
    place,
    `There is no glossary term called "${id}".`,
    'Correct the spelling, or add the term to src/content/glossary/.',
  );
}

function noSource(file: string, place: string, id: string): Problem {
  return problem(
    'unknown-reference',
    file,
    place,
    `There is no source called "${id}".`,
    'Correct the spelling, or add the source to src/content/sources/.',
  );
}
