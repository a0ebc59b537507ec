import type { Mention, ScenarioFile } from '../domain/corpus.ts';
import { problem, type Problem } from '../domain/problem.ts';
import { placedChoices } from '../domain/scenario/places.ts';
import { resolveScenario } from '../domain/scenario/resolve.ts';
import { textsIn } from '../domain/scenario/texts.ts';
import type { WrittenScenario } from '../domain/scenario/written.ts';
import { readingGrade } from './measure.ts';
import { notDrawn, readStory } from './story-text.ts';

/** A scenario as the rules see it, with its words measured. */
export function scenarioFile({ id, file, ...written }: WrittenScenario & { id: string; file: string }): ScenarioFile {
  const scenario = resolveScenario(id, written);
  const { title, summary, description, order, reviewed, reviewBy, about } = written;
  const read = textsIn(scenario).map(({ place, text }) => readStory(place, text));
  return {
    id,
    file,
    data: { title, summary, description, order, reviewed, reviewBy, about },
    scenario,
    sentences: read.flatMap(({ sentences }) => sentences),
    grade: readingGrade(read.flatMap(({ paragraphs }) => paragraphs)).grade,
  };
}

/** Pages and facts that a scenario names. */
export function namedInScenario({ file, data, scenario, sentences }: ScenarioFile): Mention[] {
  return [
    ...scenario.practises.map((id, i): Mention => ({ file, place: `practises.${i}`, of: 'page', id })),
    ...data.about.map(({ page }, i): Mention => ({ file, place: `about.${i}.page`, of: 'page', id: page })),
    ...placedChoices(scenario).map(({ it, place }): Mention => ({
      file,
      place: `${place}.teaches`,
      of: 'page',
      id: it.teaches,
    })),
    ...sentences.flatMap(({ place, facts }) => facts.map((id): Mention => ({ file, place, of: 'fact', id }))),
  ];
}

/** Markdown that a story does not draw. */
export function storyMarkup({ file, scenario }: ScenarioFile): Problem[] {
  return textsIn(scenario).flatMap(({ place, text }) =>
    notDrawn(text).map((what) =>
      problem(
        'story-markup',
        file,
        place,
        `The text holds ${what}, and a story shows only paragraphs, emphasis, quotes and lists.`,
        'Write it in one of these, and put a page that teaches something in `teaches`.',
      ),
    ),
  );
}
