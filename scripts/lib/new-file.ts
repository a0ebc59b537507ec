import { isKind, KINDS, type Kind } from '../../src/domain/kinds.ts';
import { THEMES } from '../../src/domain/vocabulary.ts';

export type DataFolder = 'assessments' | 'scenarios' | 'glossary' | 'facts' | 'sources' | 'claims';
export type Folder = Kind | DataFolder;

export const DATA_FOLDERS: readonly DataFolder[] = [
  'assessments',
  'scenarios',
  'glossary',
  'facts',
  'sources',
  'claims',
];
export const FOLDERS: readonly Folder[] = [...(Object.keys(KINDS) as Kind[]), ...DATA_FOLDERS];

/** What people call things, where it is not the folder's name with or without an s. */
const ALSO_CALLED: Record<string, Folder> = {
  term: 'glossary',
  terms: 'glossary',
  example: 'cases',
  examples: 'cases',
  answer: 'responses',
  answers: 'responses',
  person: 'people',
  community: 'people',
  communities: 'people',
  'self-assessment': 'assessments',
  'self-assessments': 'assessments',
};

/** The folder that somebody means by `skill`, `skills` or `term`. */
export function folderCalled(word: string): Folder | undefined {
  const lower = word.toLowerCase();
  return ALSO_CALLED[lower] ?? FOLDERS.find((folder) => folder === lower || folder === `${lower}s`);
}

export function templateOf(folder: Folder): string {
  return `src/content/${folder}/_template${endingOf(folder)}`;
}

function endingOf(folder: Folder): string {
  return isKind(folder) ? '.mdx' : '.yaml';
}

/** What is already there, as far as a new file has to know. */
export interface Surroundings {
  /** Text of the folder's template. */
  template: string;
  /** Names in the folder without their endings. */
  taken: readonly string[];
  /** The highest `order` in the folder. */
  lastOrder: number;
  /** ISO date. */
  today: string;
}

export type NewFile = { file: string; text: string } | { refused: string };

/** A file made from its folder's template, with what can be known about it filled in. */
export function newFile(folder: Folder, id: string, { template, taken, lastOrder, today }: Surroundings): NewFile {
  const refused = refuseName(folder, id, taken);
  if (refused !== undefined) return { refused };
  const order = lastOrder + 1;
  const known = hasPage(folder)
    ? { title: titleFrom(id), order, reviewed: today, reviewBy: aYearAfter(today) }
    : { id, term: titleFrom(id), order };
  let text = template;
  for (const [field, value] of Object.entries(known)) {
    text = text.replace(new RegExp(`^${field}:$`, 'm'), `${field}: ${value}`);
  }
  return { file: `src/content/${folder}/${id}${endingOf(folder)}`, text };
}

/** Whether each of its files becomes a page with a title and a day on which somebody read it. */
function hasPage(folder: Folder): boolean {
  return isKind(folder) || folder === 'assessments' || folder === 'scenarios';
}

function refuseName(folder: Folder, id: string, taken: readonly string[]): string | undefined {
  if (folder === 'facts') {
    if (!/^[ESL]-\d{3}$/.test(id)) return `"${id}" is not a fact's name: a letter (E, S or L), a hyphen, three digits.`;
  } else if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) {
    const better = slug(id);
    const instead = better === '' ? '' : ` Try "${better}".`;
    return `"${id}" cannot be a file name here: lower-case letters, digits and single hyphens.${instead}`;
  }
  if (taken.includes(id))
    return `src/content/${folder}/${id}${endingOf(folder)} is there already. Choose another name.`;
  if (folder === 'themes' && !(id in THEMES)) {
    return `A theme is also a filter. Add "${id}" to THEMES in src/domain/vocabulary.ts first, then run this again.`;
  }
  return undefined;
}

function slug(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

function titleFrom(id: string): string {
  const words = id.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function aYearAfter(date: string): string {
  return `${Number(date.slice(0, 4)) + 1}${date.slice(4).replace('-02-29', '-02-28')}`;
}
