import type { Scenario } from './scenario.ts';

/** Every Markdown text of a scenario, with its place in the file. */
export function textsIn(scenario: Scenario): { place: string; text: string }[] {
  const found: { place: string; text: string }[] = [];
  mapTexts(scenario, (text, place) => {
    found.push({ place, text });
    return text;
  });
  return found;
}

/** The same scenario with every Markdown text changed: to HTML, for a page. Labels, names and titles are plain and stay. */
export function mapTexts(scenario: Scenario, change: (text: string, place: string) => string): Scenario {
  const also = (where: string, list: Scenario['steps'][number]['also']): Scenario['steps'][number]['also'] =>
    list.map((one, i) => ({ ...one, text: change(one.text, `${where}.also.${i}.text`) }));
  return {
    ...scenario,
    steps: scenario.steps.map((step) => {
      const where = `steps.${step.id}`;
      return {
        ...step,
        text: change(step.text, `${where}.text`),
        also: also(where, step.also),
        chairs: step.chairs.map((chair, i) => ({ ...chair, text: change(chair.text, `${where}.chairs.${i}.text`) })),
        choices: step.choices.map((choice, i) => ({
          ...choice,
          happens: change(choice.happens, `${where}.choices.${i}.happens`),
          why: change(choice.why, `${where}.choices.${i}.why`),
        })),
      };
    }),
    endings: scenario.endings.map((ending) => {
      const where = `endings.${ending.id}`;
      return {
        ...ending,
        text: change(ending.text, `${where}.text`),
        also: also(where, ending.also),
        cost: change(ending.cost, `${where}.cost`),
        debrief: change(ending.debrief, `${where}.debrief`),
        voices: Object.fromEntries(
          Object.entries(ending.voices).map(([person, words]) => [person, change(words, `${where}.voices.${person}`)]),
        ),
      };
    }),
    facilitator: change(scenario.facilitator, 'facilitator'),
  };
}

/** Marks of evidence that stand together: `[E-122]`, `[E-122] [S-026]`. */
const MARKS = /\s*((?:\[[A-Z]-\d{3}\]\s?)+)/g;

/** A text parted at its marks: words, and after them the facts that carry them. Works on Markdown and on HTML made from it. */
export function partsAtMarks(text: string): { words: string; facts: string[] }[] {
  const parts: { words: string; facts: string[] }[] = [];
  let from = 0;
  for (const match of text.matchAll(MARKS)) {
    parts.push({ words: text.slice(from, match.index), facts: idsIn(match[1] ?? '') });
    from = match.index + match[0].trimEnd().length;
  }
  if (from < text.length) parts.push({ words: text.slice(from), facts: [] });
  return parts;
}

/** A text with its marks turned into what a page shows for them: `cite` gets the facts that stand together. */
export function withMarks(text: string, cite: (facts: string[]) => string): string {
  return partsAtMarks(text)
    .map(({ words, facts }) => words + (facts.length > 0 ? cite(facts) : ''))
    .join('');
}

function idsIn(marks: string): string[] {
  return [...marks.matchAll(/\[(.*?)\]/g)].map(([, id = '']) => id);
}

/** Every fact that a scenario rests on, once, in the order in which its file names them. */
export function factsIn(scenario: Scenario): string[] {
  return [...new Set(textsIn(scenario).flatMap(({ text }) => partsAtMarks(text).flatMap(({ facts }) => facts)))];
}

const ENTITIES: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&amp;': '&' };

/** The paragraphs of a text that the build has made HTML, as plain words without marks: for a document that has no list of sources. */
export function plainParagraphs(html: string): string[] {
  return withMarks(html, () => '')
    .split(/<\/(?:p|li|blockquote)>|<br>/)
    .map((part) => part.replace(/<[^>]*>/g, '').replace(/&(?:lt|gt|amp);/g, (entity) => ENTITIES[entity] ?? entity))
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
