// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import { answer, tab, useFreshBrowser, valuesIn } from '../../../tests/unit/record/tabs.ts';
import { answerOf } from '../../domain/record/record.examples.ts';
import { findLeft, leaveBehind } from './left-behind.ts';
import { forgetSiteData } from './site-data.ts';

useFreshBrowser();
beforeEach(() => localStorage.clear());

const entries = [answerOf('a', 'trust.a', 'just now', 1)];

test('gives to the next page what pages have left behind, until it is forgotten', () => {
  leaveBehind('one', { entries });
  leaveBehind('two', { line: 'l', entries });
  const { all, forget } = findLeft();
  expect(all).toEqual([
    { line: undefined, entries },
    { line: 'l', entries },
  ]);
  forget();
  expect(findLeft().all).toEqual([]);
});

test('takes back what was left behind once nothing waits, and with everything that is erased', async () => {
  leaveBehind('one', { entries });
  leaveBehind('one', { entries: [] });
  expect(localStorage).toHaveLength(0);
  leaveBehind('one', { entries });
  await forgetSiteData();
  expect(localStorage).toHaveLength(0);
});

test.each(['', '{', '[]', '{"entries":7}', '{"entries":[{"id":1}]}'])('passes over what reads %j', (text) => {
  localStorage.setItem('joined-up:left-behind/x', text);
  expect(findLeft().all.flatMap((left) => left.entries)).toEqual([]);
});

test('a store saves what was left behind, once', async () => {
  const store = await tab();
  await store.takeUp({ entries });
  await store.takeUp({ entries });
  expect(valuesIn(store)).toEqual(['just now']);
  expect(valuesIn(await tab())).toEqual(['just now']);
});

test('a store takes up nothing of a record that has been erased since', async () => {
  const store = await tab();
  await store.add([answer('old')]);
  const { line } = store.left;
  await store.eraseAll();
  await store.takeUp({ line, entries });
  expect(valuesIn(store)).toEqual([]);
});

test('a store that keeps nothing leaves nothing behind', async () => {
  const store = await tab();
  await store.setShared(true);
  await store.add([answer('secret')]);
  expect(store.left.entries).toEqual([]);
  await store.takeUp({ entries });
  expect(valuesIn(store)).toEqual(['secret']);
});
