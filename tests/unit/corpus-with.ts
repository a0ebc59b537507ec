import type { Corpus, Fact, GlossaryTerm, Heading, Page, PageData, Sentence, Source } from '../../src/domain/corpus.ts';
import { formatProblems, type Problem } from '../../src/domain/problem.ts';

/** A small sound corpus. A test overrides only what its sentence is about. */
export function corpusWith(parts: Partial<Corpus> = {}): Corpus {
  return {
    pages: [pageWith()],
    facts: [factWith()],
    sources: [sourceWith()],
    glossary: [termWith()],
    synonyms: [],
    claims: [],
    assessments: [],
    scenarios: [],
    mentions: [],
    unread: [],
    today: '2026-11-23',
    ...parts,
  };
}

/** Title and description come from the id, so that two pages with two ids are two sound pages. */
export function pageWith({ data, ...parts }: Partial<Omit<Page, 'data'>> & { data?: Partial<PageData> } = {}): Page {
  const { kind = 'foundations', id = 'first-steps' } = parts;
  return {
    kind,
    id,
    file: `src/content/${kind}/${id}.mdx`,
    data: {
      title: `All about ${id}`,
      summary: `Some words on ${id}.`,
      description: `What a stranger would find on ${kind}/${id}.`,
      order: 1,
      reviewed: '2026-11-01',
      reviewBy: '2027-11-01',
      nations: ['uk'],
      themes: [],
      related: [],
      ...data,
    },
    headings: [],
    emptySections: [],
    links: [],
    sentences: [],
    citations: [],
    terms: [],
    components: [],
    grade: 8,
    words: 100,
    ...parts,
  };
}

export function factWith(parts: Partial<Fact> = {}): Fact {
  const { id = 'E-001' } = parts;
  return {
    id,
    file: `src/content/facts/${id}.yaml`,
    text: 'Visits to the ward fell in the year of the study.',
    gist: 'Visits to the ward fell.',
    label: 'A study, Wales',
    sources: ['jones-2019-visits'],
    confidence: 'seen',
    basis: 'study',
    nation: 'wales',
    ...parts,
  };
}

export function sourceWith(parts: Partial<Source> = {}): Source {
  const { id = 'jones-2019-visits' } = parts;
  return { id, file: `src/content/sources/${id}.yaml`, title: 'Visits', ...parts };
}

export function termWith(parts: Partial<GlossaryTerm> = {}): GlossaryTerm {
  const { id = 'place' } = parts;
  return {
    id,
    file: `src/content/glossary/${id}.yaml`,
    term: 'Place',
    meaning: 'A town or county whose services plan together.',
    seeAlso: [],
    pages: [],
    facts: [],
    ...parts,
  };
}

/** A sentence on line 14; each citation is a fact's id, or an id and what it excuses. */
export function sentence(text: string, ...cited: (string | [fact: string, ...excuse: string[]])[]): Sentence {
  const citations = cited.map((one) => {
    const [fact, ...excuse] = typeof one === 'string' ? [one] : one;
    return { fact, excuse, line: 14 };
  });
  return { text, line: 14, citations };
}

/** Headings from line 10 on, each as an author writes it: `## Moves`. */
export function headings(...written: string[]): Heading[] {
  return written.map((one, i) => {
    const [, marks = '', text = ''] = /^(#+) (.*)$/.exec(one) ?? [];
    return { depth: marks.length, text, line: 10 + i };
  });
}

/** What an author would read, line by line. */
export function told(problems: Problem[]): string[] {
  return formatProblems(problems).split('\n');
}
