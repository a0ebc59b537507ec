import type { WrittenAssessment } from './assessment/written.ts';
import type { Kind } from './kinds.ts';
import type { Scenario } from './scenario/scenario.ts';
import type { WrittenScenario } from './scenario/written.ts';
import type { Basis, Nation, Theme } from './vocabulary.ts';

/** A page that names another, with a word on why a reader would go there. */
export interface Relation {
  page: string;
  why: string;
}

/** What every page of every kind says about itself in its front matter. */
export interface PageData {
  title: string;
  summary: string;
  description: string;
  order: number;
  /** ISO date. */
  reviewed: string;
  /** ISO date after which somebody should have read it again. */
  reviewBy: string;
  nations: Nation[];
  themes: Theme[];
  related: Relation[];
}

/** A place in a page's text, for messages to its author. Lines count from 1, front matter included. */
interface Placed {
  line: number;
}

export interface Heading extends Placed {
  depth: number;
  text: string;
}

export interface Citation extends Placed {
  fact: string;
  /** Numbers or number words that the author has excused by name. */
  excuse: string[];
}

export interface Sentence extends Placed {
  text: string;
  citations: Citation[];
}

export interface TermUse extends Placed {
  id: string;
}

/** A component that the text uses: `Scene`, what a `Disputed` one names as the claim, and a `Draw` one as the drawing. */
export interface ComponentUse extends Placed {
  name: string;
  claim?: string;
  drawing?: string;
}

export interface LinkInText extends Placed {
  /** The address as the author wrote it. */
  to: string;
}

/** The parts of a text that a rule may ask about. */
export interface PageText {
  headings: Heading[];
  /** Headings with nothing to read or see between them and the next: comments do not count, deeper headings do. */
  emptySections: Heading[];
  links: LinkInText[];
  sentences: Sentence[];
  citations: Citation[];
  terms: TermUse[];
  components: ComponentUse[];
  /** Flesch-Kincaid grade of the running text. */
  grade: number;
  words: number;
}

/** A page as the rules see it: its front matter and its text. */
export interface Page extends PageText {
  kind: Kind;
  id: string;
  /** Path from the project's root. */
  file: string;
  data: PageData;
}

export interface Fact {
  id: string;
  file: string;
  text: string;
  gist: string;
  label: string;
  sources: string[];
  year?: number;
  confidence: 'seen' | 'second-hand' | 'unverified';
  basis: Basis;
  nation: Nation;
  asOf?: string;
  reviewBy?: string;
}

export interface Source {
  id: string;
  file: string;
  title: string;
  URL?: string;
}

export interface GlossaryTerm {
  id: string;
  file: string;
  term: string;
  meaning: string;
  seeAlso: string[];
  pages: string[];
  facts: string[];
}

/** One row of the synonyms table: what a reader would type, and where it should lead. */
export interface SynonymRow {
  file: string;
  words: string[];
  to: string[];
}

/** Something people often say, on the page of claims. */
export interface Claim {
  id: string;
  file: string;
  claim: string;
  /** What the evidence supports, with the facts marked in it: `It fell. [E-122]`. */
  supports: string;
}

/** A self-assessment as its author wrote it, and where. */
export interface AssessmentFile extends WrittenAssessment {
  id: string;
  file: string;
  /** Flesch-Kincaid grade of everything that a reader reads while answering. */
  grade: number;
}

/** A sentence of a story, and the facts marked after it. */
export interface StorySentence {
  /** `steps.ward.choices.1.happens`. */
  place: string;
  text: string;
  facts: string[];
}

/** A scenario with its names and conditions read, and its words as the rules see them. */
export interface ScenarioFile {
  id: string;
  file: string;
  data: Pick<WrittenScenario, 'title' | 'summary' | 'description' | 'order' | 'reviewed' | 'reviewBy' | 'about'>;
  scenario: Scenario;
  sentences: StorySentence[];
  /** Flesch-Kincaid grade of all its running text. */
  grade: number;
}

/** A name that a data file (assessments, scenarios, claims, reading list, table of words) uses, for the rules that look for missing ones. */
export interface Mention {
  file: string;
  place: string;
  of: 'fact' | 'source' | 'page';
  id: string;
}

/** Everything the rules look at. The date comes in from outside, so that a rule gives the same answer every time. */
export interface Corpus {
  pages: Page[];
  facts: Fact[];
  sources: Source[];
  glossary: GlossaryTerm[];
  synonyms: SynonymRow[];
  claims: Claim[];
  assessments: AssessmentFile[];
  scenarios: ScenarioFile[];
  mentions: Mention[];
  /** Files that are there and could not be read, as `facts/E-122`. They have messages of their own and are not missing. */
  unread: string[];
  /** ISO date. */
  today: string;
}

/** Ids of a folder's files, readable or not: a rule that looks for missing ones asks here. */
export function idsIn(corpus: Corpus, folder: 'facts' | 'sources' | 'glossary'): ReadonlySet<string> {
  const unread = corpus.unread.filter((name) => name.startsWith(`${folder}/`));
  return new Set([...corpus[folder].map(({ id }) => id), ...unread.map((name) => name.slice(folder.length + 1))]);
}

/** The same as if some files could not be read, so that nothing is held against what stands in them. */
export function withoutFiles(corpus: Corpus, files: ReadonlySet<string>): Corpus {
  if (files.size === 0) return corpus;
  const others = <T extends { file: string }>(all: readonly T[]): T[] => all.filter(({ file }) => !files.has(file));
  const names = [...files].map((file) => file.replace(/^src\/content\/|\.\w+$/g, ''));
  return {
    ...corpus,
    pages: others(corpus.pages),
    facts: others(corpus.facts),
    sources: others(corpus.sources),
    glossary: others(corpus.glossary),
    synonyms: others(corpus.synonyms),
    claims: others(corpus.claims),
    assessments: others(corpus.assessments),
    scenarios: others(corpus.scenarios),
    mentions: others(corpus.mentions),
    unread: [...corpus.unread, ...names],
  };
}
