import { exploreOnce, type Exploration } from '../../scenario/explore.ts';
import { placedChoices, placedConditions } from '../../scenario/places.ts';
import type { Quantity, Scenario } from '../../scenario/scenario.ts';
import { problem, type Problem } from '../../problem.ts';
import { onePlay } from './say.ts';

/** A move past the last word changes nothing, so a choice would cost less, or give less, than its author thinks. */
export function quantityOutOfBounds(scenario: Scenario, file: string): Problem[] {
  return [...startsAndTests(scenario, file), ...moves(exploreOnce(scenario), file)];
}

function startsAndTests(scenario: Scenario, file: string): Problem[] {
  const { quantities } = scenario;
  const starts = quantities.flatMap(({ start, words }, i) =>
    start < words.length
      ? []
      : [
          out(
            file,
            `quantities.${i}.start`,
            `It starts at ${start}, and the last of its words is ${words.length - 1}.`,
          ),
        ],
  );
  const tests = placedConditions(scenario).flatMap(({ it, place }) => {
    if (!('quantity' in it)) return [];
    const last = (quantities.find(({ id }) => id === it.quantity)?.words.length ?? Infinity) - 1;
    const value = 'atLeast' in it ? it.atLeast : it.atMost;
    if (value > last)
      return [out(file, place, `It tests for ${value}, and the last word of "${it.quantity}" is ${last}.`)];
    const always = 'atLeast' in it ? value === 0 : value === last;
    return always ? [out(file, place, `"${it.quantity}" is always so: its words go from 0 to ${last}.`)] : [];
  });
  return [...starts, ...tests];
}

function out(file: string, place: string, wrong: string): Problem {
  return problem('quantity-out-of-bounds', file, place, wrong, 'Count its words from 0 and correct the number.');
}

/** Every choice and quantity once, with the first play that shows it. */
function moves(exploration: Exploration, file: string): Problem[] {
  const { scenario, nodes } = exploration;
  const first = new Map<string, (typeof nodes)[number]>();
  for (const node of nodes) {
    for (const { does, over } of node.edges) {
      if (!('choice' in does)) continue;
      for (const quantity of over) {
        const key = `${node.state.at}.${does.choice}.${quantity}`;
        if (!first.has(key)) first.set(key, node);
      }
    }
  }
  return placedChoices(scenario).flatMap(({ it, place, step }) =>
    scenario.quantities.flatMap((quantity) => {
      const { id, name } = quantity;
      const node = first.get(`${step.id}.${it.id}.${id}`);
      const stays = it.mayStay.includes(id);
      if (stays && node === undefined && exploration.complete) {
        return [
          problem(
            'quantity-out-of-bounds',
            file,
            `${place}.mayStay`,
            `The choice "${it.id}" says that "${id}" may stay where it is, and there is no play in which it does.`,
            `Take "${id}" out of \`mayStay\`.`,
          ),
        ];
      }
      if (stays || node === undefined) return [];
      const move = it.moves[id] ?? 0;
      return [
        problem(
          'quantity-out-of-bounds',
          file,
          `${place}.moves.${id}`,
          `The choice "${it.id}" of step "${step.id}" moves “${name}” by ${signed(move)}, and it can stand at "${wordAt(quantity, node.state.quantities[id])}" then, so that it would leave its words. ${onePlay(exploration, node)}`,
          `Move it less here or before, give “${name}” more words, offer the choice only \`if\` there is room (${room(quantity, move)}), or write \`mayStay: [${id}]\` if it is right that it stays.`,
        ),
      ];
    }),
  );
}

function signed(move: number): string {
  return move > 0 ? `+${move}` : String(move);
}

function wordAt({ words }: Quantity, value = 0): string {
  return words[value] ?? '';
}

function room({ id, words }: Quantity, move: number): string {
  return move > 0 ? `${id} <= ${words.length - 1 - move}` : `${id} >= ${-move}`;
}
