import { expect, test } from 'vitest';
import { corpusWith, pageWith, told } from '../../../tests/unit/corpus-with.ts';
import { unknownClaim } from './unknown-claim.ts';

const CLAIM = {
  id: 'saves-money',
  file: 'src/content/claims/saves-money.yaml',
  claim: 'Integration saves money',
  supports: 'It may. [E-001]',
};

test('quotes a disputed claim that the page of claims does not have', () => {
  expect(told(check('Integration saves cash'))).toEqual([
    'src/content/foundations/first-steps.mdx',
    '  line 14',
    '    No claim on the page of claims reads "Integration saves cash".',
    '    Use the words of a `claim` in src/content/claims/, letter for letter, or run: npm run new -- claim my-claim  [unknown-claim]',
  ]);
});

test('says so when a disputed claim is not named', () => {
  expect(told(check(undefined))).toContain('    This disputed claim does not say which claim it is.');
});

test('lets a claim stand that is worded as on the page of claims', () => {
  expect(check('Integration saves money')).toEqual([]);
});

test('asks nothing while a claim could not be read', () => {
  const pages = [pageWith({ components: [{ name: 'Disputed', line: 14, claim: 'Integration saves cash' }] })];
  expect(unknownClaim(corpusWith({ pages, claims: [CLAIM], unread: ['claims/saves-lives'] }))).toEqual([]);
});

function check(claim: string | undefined) {
  const pages = [pageWith({ components: [{ name: 'Disputed', line: 14, ...(claim !== undefined && { claim }) }] })];
  return unknownClaim(corpusWith({ pages, claims: [CLAIM] }));
}
