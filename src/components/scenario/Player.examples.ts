import { choiceWith, endingWith, scenarioWith, stepWith, to } from '../../../tests/unit/scenario-with.ts';
import type { Run } from '../../domain/scenario/play.ts';
import type { Scenario } from '../../domain/scenario/scenario.ts';
import type { Story } from './use-story.ts';

/** Three steps, somebody to ask at the first, a choice that is open only after that, and a way back to the door. */
export function doorStory(parts: Partial<Scenario> = {}): Scenario {
  return scenarioWith({
    steps: [
      stepWith({
        id: 'door',
        title: 'The door',
        text: '<p>The door is shut.</p>',
        chairs: [
          { person: 'dee', text: '<p>Dee thinks of the fall.</p>', ask: true },
          { person: 'ruth', text: '<p>Ruth looks at the clock.</p>', ask: false },
        ],
        choices: [
          choiceWith({
            id: 'tell',
            label: 'Tell Ruth',
            happens: '<p>Ruth sits down.</p>',
            sets: ['told-ruth'],
            moves: { trust: 1 },
          }),
          choiceWith({ id: 'wait', label: 'Wait for the key' }),
          choiceWith({ id: 'ring', label: 'Ring the agency' }),
          choiceWith({ id: 'knock', label: 'Knock again' }),
          choiceWith({ id: 'stay', label: 'Stay with Dee', if: [{ asked: 'dee' }] }),
        ],
      }),
      stepWith({
        id: 'table',
        title: 'The table',
        text: '<p>There is tea.</p>',
        choices: [
          choiceWith({ id: 'push', label: 'Push on', ways: [to('yard')] }),
          choiceWith({ id: 'return', label: 'Go back to the door', ways: [to('door')] }),
        ],
      }),
      stepWith({
        id: 'yard',
        title: 'The yard',
        text: '<p>It is dark.</p>',
        choices: [
          choiceWith({ id: 'good-night', label: 'Say good night', ways: [to('even')] }),
          choiceWith({ id: 'leave', label: 'Leave without a word', ways: [to('late')] }),
        ],
      }),
    ],
    endings: [
      endingWith({ id: 'late', title: 'It is late' }),
      endingWith({ id: 'even', title: 'It is evening' }),
      endingWith({ id: 'good', title: 'It is morning' }),
    ],
    ...parts,
  });
}

export function wholeStory(scenario: Scenario): Story {
  const way = [move('door', 'wait', 'Wait for the key')];
  return { scenario, pages: {}, ways: { door: [], table: way, yard: [...way, move('table', 'push', 'Push on')] } };
}

/** A play of an edition in which the first choice had other words, and the story went through a hall that is gone. */
export const OLD_PLAY: Run = [
  { does: 'ask', step: 'door', what: 'dee', words: 'Dee Marsh' },
  move('door', 'tell', 'Tell Ruth everything'),
  move('hall', 'sit', 'Sit down in the hall'),
  { does: 'ask', step: 'yard', what: 'ruth', words: 'Ruth Vale' },
  move('yard', 'shout', 'Shout across the yard'),
  move('yard', 'good-night', 'Say good night'),
];

function move(step: string, what: string, words: string): Run[number] {
  return { does: 'choose', step, what, words };
}
