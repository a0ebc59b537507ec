import { say } from '../chrome/say.ts';

// The filters work without this. It hides groups that a filter has emptied, says how many cases are left, and keeps the choice
// in the address, so that a filtered list can be shared and survives another order.

const root = document.querySelector<HTMLElement>('.filtered');
const inputs = [...(root?.querySelectorAll<HTMLInputElement>('.filters input') ?? [])];
const count = root?.querySelector<HTMLElement>('[data-count]');
/** What to choose to see everything again: “Anywhere”, “Anything”. */
const widest = inputs
  .filter(({ value }) => value === 'any')
  .map(({ parentElement }) => parentElement?.textContent ?? '');

function quotedList(words: readonly string[]): string {
  const quoted = words.map((word) => `“${word}”`);
  return [quoted.slice(0, -1).join(', '), ...quoted.slice(-1)].filter(Boolean).join(' or ');
}

function choose(): void {
  const wanted = new URLSearchParams(location.search);
  for (const input of inputs) if (wanted.get(input.name) === input.value) input.checked = true;
}

function show(): string {
  let left = 0;
  let all = 0;
  for (const group of root?.querySelectorAll<HTMLElement>('[data-group]') ?? []) {
    group.hidden = false;
    const items = [...group.querySelectorAll<HTMLElement>('.entries > li')];
    const shown = items.filter((item) => item.offsetParent !== null).length;
    group.hidden = shown === 0;
    left += shown;
    all += items.length;
  }
  const things = root?.dataset.of ?? '';
  const words =
    left === 0 ? `None of the ${all} ${things} fits. Choose ${quotedList(widest)}.` : `${left} of ${all} ${things}.`;
  if (count) count.textContent = words;
  return words;
}

function remember(): void {
  const chosen = inputs
    .filter(({ checked, value }) => checked && value !== 'any')
    .map(({ name, value }) => [name, value]);
  const query = new URLSearchParams(chosen).toString();
  history.replaceState(null, '', location.pathname + (query && `?${query}`));
  for (const link of root?.querySelectorAll<HTMLAnchorElement>('.orders a:not([href^="#"])') ?? []) link.search = query;
}

choose();
show();
remember();
root?.addEventListener('change', () => {
  remember();
  say(show());
});
