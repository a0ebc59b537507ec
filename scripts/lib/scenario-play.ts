import {
  ask,
  askable,
  back,
  begin,
  choose,
  conversationsLeft,
  currentStep,
  ended,
  heard,
  lastChoice,
  offered,
  personCalled,
  stateOf,
  textNow,
  type Run,
} from '../../src/domain/scenario/play.ts';
import type { Scenario } from '../../src/domain/scenario/scenario.ts';

/** What an author reads at one place of a play: the story, how things stand, and what can be typed. */
export function screen(scenario: Scenario, run: Run, seed: string): string {
  const step = currentStep(scenario, run);
  const ending = ended(scenario, run);
  const happened = lastChoice(scenario, run)?.happens;
  const spoken = heard(scenario, run).map(
    ({ person, text }) => `${personCalled(scenario, person)?.name}: ${text.trim()}`,
  );
  return [
    ...(happened === undefined || spoken.length > 0 ? [] : [`→ ${happened.trim()}`]),
    `── ${step ? `${step.when} · ${step.title} (${step.id})` : `${ending?.title} (${ending?.id})`} ──`,
    ...textNow(scenario, run).map((text) => text.trim()),
    ...spoken,
    standing(scenario, run),
    ...(ending ? [`What it cost: ${ending.cost.trim()}`, ending.debrief.trim()] : [menu(scenario, run, seed)]),
  ].join('\n\n');
}

function standing(scenario: Scenario, run: Run): string {
  const { quantities, facts } = stateOf(scenario, run);
  const now = scenario.quantities.map(({ id, name, words }) => `${name}: ${words[quantities[id] ?? 0]}`);
  return `[${[...now, ...facts].join(' · ')}]`;
}

function menu(scenario: Scenario, run: Run, seed: string): string {
  const choices = offered(scenario, run, seed).map(({ label }, i) => `  ${i + 1}  ${label}`);
  const people = askable(scenario, run).map(
    ({ id, name }) => `  ask ${id}  (${name}, ${conversationsLeft(scenario, run)} left)`,
  );
  return [...choices, ...people, '  back, again or quit'].join('\n');
}

/** The play after a line that was typed, or words on what can be typed. Nothing when the author has had enough. */
export function typed(
  scenario: Scenario,
  run: Run,
  seed: string,
  line: string,
): { run: Run; says?: string } | undefined {
  const word = line.trim();
  if (word === 'quit' || word === 'q') return undefined;
  if (word === 'back') return { run: back(run) };
  if (word === 'again') return { run: begin() };
  const person = /^ask (\S+)$/.exec(word)?.[1];
  const choice = offered(scenario, run, seed)[Number(word) - 1];
  const next = person === undefined ? (choice ? choose(scenario, run, choice.id) : run) : ask(scenario, run, person);
  return next === run
    ? { run, says: `"${word}" is nothing that can be done here. Type a number that is shown, or: back, again, quit.` }
    : { run: next };
}
