// @vitest-environment jsdom
import { cleanup, fireEvent, render } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Sheet } from './Sheet.tsx';

// React remembers a sheet for as long as a page lives, so each test has its own.
let href = '';
let tests = 0;
beforeEach(() => {
  tests += 1;
  href = `/sheet-${tests}.css`;
});
afterEach(cleanup);

const links = () => [...document.querySelectorAll<HTMLLinkElement>(`link[rel="stylesheet"][href="${href}"]`)];
const onlyLink = (): HTMLLinkElement => {
  const [link, ...more] = links();
  if (!link || more.length > 0) expect.unreachable(`There are ${links().length} of it.`);
  return link;
};
/** Opens the part, has its sheet fail, and gives the link that failed. */
const failing = (): HTMLLinkElement => {
  render(<Sheet href={href} />);
  const link = onlyLink();
  // React's own listener rejects a promise that nobody waits for here.
  link.onerror = null;
  fireEvent.error(link);
  return link;
};

test('asks again for a sheet that failed when its part is opened again, and only once', () => {
  const first = failing();
  expect(onlyLink()).toBe(first);
  cleanup();
  render(<Sheet href={href} />);
  const second = onlyLink();
  expect(second).not.toBe(first);
  cleanup();
  render(<Sheet href={href} />);
  expect(onlyLink()).toBe(second);
});

test('asks again for a sheet that failed when there is a connection again', () => {
  const first = failing();
  fireEvent(window, new Event('online'));
  const second = onlyLink();
  expect(second).not.toBe(first);
  fireEvent(window, new Event('online'));
  expect(onlyLink()).toBe(second);
});

test('leaves a sheet alone that is there', () => {
  render(<Sheet href={href} />);
  const link = onlyLink();
  fireEvent(window, new Event('online'));
  cleanup();
  render(<Sheet href={href} />);
  expect(onlyLink()).toBe(link);
});
