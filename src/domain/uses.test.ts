import { expect, test } from 'vitest';
import { usesIn } from './uses.ts';

test('lists facts and terms in the order of the text, each once', () => {
  const text =
    'A <Term id="place">place</Term>.<Cite fact="E-122" /> More.<Cite fact="E-003" /><Cite fact="E-122" /> <Term id="carer">Carers</Term> of a <Term id="place">place</Term>.';
  expect(usesIn(text)).toEqual({ facts: ['E-122', 'E-003'], terms: ['place', 'carer'] });
});

test.each([
  ['an excuse before the fact', '<Cite excuse="two" fact="E-122" />'],
  ['an excuse after the fact', '<Cite fact="E-122" excuse="two" />'],
  ['single quotation marks', "<Cite fact='E-122' />"],
  ['spaces around the equals sign', '<Cite fact = "E-122" />'],
  ['a line break', '<Cite\n  fact="E-122"\n/>'],
  ['no space before the end', '<Cite fact="E-122"/>'],
])('reads a citation with %s', (_how, text) => {
  expect(usesIn(text).facts).toEqual(['E-122']);
});

test('does not take the attribute of another component for a use', () => {
  expect(usesIn('<Scene id="door"> <CiteList fact="E-122" />')).toEqual({ facts: [], terms: [] });
});

test('finds nothing in plain words', () => {
  expect(usesIn('A fact="E-122" in plain words.')).toEqual({ facts: [], terms: [] });
});
