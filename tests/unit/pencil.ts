import { expect } from 'vitest';
import type { Random } from '../../src/domain/chance.ts';
import { bookletOf, type Booklet, type Paragraph } from '../../src/domain/scenario/booklet.ts';
import {
  ask,
  askable,
  begin,
  choose,
  currentStep,
  ended,
  offered,
  stateOf,
  textNow,
  type Run,
} from '../../src/domain/scenario/play.ts';
import type { Scenario } from '../../src/domain/scenario/scenario.ts';

/** Somebody with a pencil, who does what the booklet says and knows nothing else: everything below is read from its words. */
interface Pencil {
  at: Paragraph;
  ticked: Set<string>;
  rows: Map<string, number>;
  left: number;
  names: Set<string>;
}

function sitDown({ sheet, paragraphs }: Booklet): Pencil {
  const rows = new Map(sheet.trackers.map(({ name, start }) => [name, start]));
  return { at: paragraphs[0]!, ticked: new Set(), rows, left: sheet.conversations, names: new Set() };
}

function isTrue(book: Booklet, pencil: Pencil, conditions: string): boolean {
  if (conditions === '') return true;
  return conditions.split(/(?:, | and )(?=box |you have |“)/).every((one) => {
    const [, box, how] = /^box (\w) is (ticked|empty)$/.exec(one) ?? [];
    if (box !== undefined) return pencil.ticked.has(box) === (how === 'ticked');
    const [, not, person] = /^you have (not )?asked (.+)$/.exec(one) ?? [];
    if (person !== undefined) return pencil.names.has(person) === (not === undefined);
    const [, name, word, side] = /^“(.+?)” stands at “(.+?)”(?: or a word (after|before) it)?$/.exec(one)!;
    const at = pencil.rows.get(name!)!;
    const place = book.sheet.trackers.find((row) => row.name === name)!.words.indexOf(word!);
    return at === place || (side === 'after' && at > place) || (side === 'before' && at < place);
  });
}

const NUMBERS = ['no', 'one', 'two', 'three'];

function obey(book: Booklet, pencil: Pencil, instruction: string): void {
  const [, tick, box] = /^(Tick|Empty) box (\w)\.$/.exec(instruction) ?? [];
  const [, row, count, way] = /^Move “(.+)” (\w+) words? (on|back)\.$/.exec(instruction) ?? [];
  const person = /^Tick the name of (.+)\.$/.exec(instruction)?.[1];
  if (tick === 'Tick') pencil.ticked.add(box!);
  else if (tick === 'Empty') pencil.ticked.delete(box!);
  else if (person !== undefined) pencil.names.add(person);
  else if (instruction === 'Cross out one conversation.') pencil.left -= 1;
  else {
    const last = book.sheet.trackers.find(({ name }) => name === row)!.words.length - 1;
    const wanted = pencil.rows.get(row!)! + NUMBERS.indexOf(count!) * (way === 'on' ? 1 : -1);
    pencil.rows.set(row!, Math.min(Math.max(wanted, 0), last));
  }
}

function turnTo(book: Booklet, pencil: Pencil, inWords: string): void {
  const number = Number(/(?:[Tt]urn|Go back) to (\d+)\.$/.exec(inWords)?.[1]);
  pencil.at = book.paragraphs.find((one) => one.number === number)!;
  for (const instruction of pencil.at.does) obey(book, pencil, instruction);
}

/** On from a choice or a person to the step or ending that it leads to. */
function goOn(book: Booklet, pencil: Pencil): void {
  const way = pencil.at.ways.find(({ inWords }) =>
    isTrue(book, pencil, /^If (.*), turn to \d+\.$/.exec(inWords)?.[1] ?? ''),
  );
  turnTo(book, pencil, way!.inWords);
}

const open = (book: Booklet, pencil: Pencil) =>
  pencil.at.choices.filter(({ inWords, label }) => {
    const only = inWords.startsWith('Only if ') ? inWords.slice('Only if '.length, inWords.indexOf(`: ${label}`)) : '';
    return isTrue(book, pencil, only);
  });

/** Plays a scenario on screen and on paper at once, by lot, and says where they differ. */
export function playOnPaper(scenario: Scenario, random: Random, moves: number): void {
  const book = bookletOf(scenario);
  const pencil = sitDown(book);
  let run: Run = begin();
  let spoken: string[] = [];
  const same = (): void => {
    const state = stateOf(scenario, run);
    const step = currentStep(scenario, run);
    const title = (step ?? ended(scenario, run))!.title;
    expect(pencil.at.title).toBe(title);
    expect([...pencil.rows.values()]).toEqual(scenario.quantities.map(({ id }) => state.quantities[id]));
    expect(pencil.ticked.size).toBe(state.facts.size);
    const read = [
      pencil.at.text,
      ...pencil.at.notes.filter((note) => isTrue(book, pencil, note.if)).map(({ text }) => text),
    ];
    expect(read).toEqual(textNow(scenario, run));
    expect(
      open(book, pencil)
        .map(({ label }) => label)
        .toSorted(),
    ).toEqual(
      offered(scenario, run, 'any')
        .map(({ label }) => label)
        .toSorted(),
    );
    const people = pencil.left > 0 ? pencil.at.ask.filter(({ person }) => !spoken.includes(person)) : [];
    expect(people.map(({ person }) => person)).toEqual(askable(scenario, run).map(({ name }) => name));
  };
  same();
  for (let move = 0; move < moves; move += 1) {
    const people = askable(scenario, run);
    const person = people[Math.floor(random() * (people.length + 1))];
    if (person) {
      run = ask(scenario, run, person.id);
      turnTo(book, pencil, pencil.at.ask.find((one) => one.person === person.name)!.inWords);
      goOn(book, pencil);
      spoken.push(person.name);
      same();
    }
    const choices = offered(scenario, run, 'any');
    const choice = choices[Math.floor(random() * choices.length)];
    if (choice === undefined) return;
    run = choose(scenario, run, choice.id);
    turnTo(book, pencil, pencil.at.choices.find(({ label }) => label === choice.label)!.inWords);
    expect(pencil.at.text).toBe(choice.happens);
    goOn(book, pencil);
    spoken = [];
    same();
  }
}
