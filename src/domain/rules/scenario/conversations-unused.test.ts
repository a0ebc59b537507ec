import { expect, test } from 'vitest';
import { told } from '../../../../tests/unit/corpus-with.ts';
import { scenarioWith } from '../../../../tests/unit/scenario-with.ts';
import { conversationsUnused } from './conversations-unused.ts';

const FILE = 'src/content/scenarios/the-door.yaml';
const check = (conversations: number, open: number) => {
  const [door, table] = scenarioWith().steps;
  const chairs = door!.chairs.map((chair, i) => ({ ...chair, ask: i < open }));
  return told(conversationsUnused(scenarioWith({ conversations, steps: [{ ...door!, chairs }, table!] }), FILE));
};

test('says so when chairs are open and there is no conversation to spend', () => {
  expect(check(0, 2)).toEqual([
    FILE,
    '  conversations',
    '    There are no conversations, and 2 chairs have `ask: true`.',
    '    Give the reader a conversation or two, or write `ask: false`.  [conversations-unused]',
  ]);
  expect(check(0, 1)[2]).toBe('    There are no conversations, and one chair has `ask: true`.');
});

test('says so when everybody can be asked, so that asking is no decision', () => {
  expect(check(2, 2)).toEqual([
    FILE,
    '  conversations',
    '    The reader has 2 conversations to spend, and chairs with `ask: true` are 2.',
    '    Open more chairs with `ask: true` than there are conversations, so that asking is a decision.  [conversations-unused]',
  ]);
});

test('asks for neither conversations nor open chairs', () => {
  expect(check(0, 0)).toEqual(['']);
  expect(check(1, 2)).toEqual(['']);
});
