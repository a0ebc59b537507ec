import type { SearchEntry } from '../../domain/search/entries.ts';
import { hasWord, join, outcome, type Hit } from '../../domain/search/results.ts';
import { changedWords } from '../../domain/search/words.ts';
import { forgetSearch, keepSearch, readSearch } from '../../storage/search.ts';
import { CHOICES, NO_FILTERS, type Filters } from './filters.ts';
import { FirstHits } from './first-hits.ts';
import { findInText, loadEngine } from './full-text.ts';
import { make } from './make.ts';

/** First hits stay few, so that full-text results have room below them without a scroll. */
const FIRST = 6;
const MOST = 20;

const NAMES = Object.keys(CHOICES) as (keyof Filters)[];

const base = document.body.dataset.base ?? '/';
let firstHits: Promise<FirstHits> | undefined;

export function loadFirstHits(): Promise<FirstHits> {
  firstHits ??= fetch(`${base}search.json`)
    .then((response) => response.json() as Promise<SearchEntry[]>)
    .then((entries) => new FirstHits(entries, base));
  firstHits.catch(() => (firstHits = undefined));
  return firstHits;
}

/** The filters, the results and what is said about them, for one input: the dialog and the search page share it. */
export class SearchPanel {
  readonly element = make('div', 'search-panel');
  readonly #input: HTMLInputElement;
  readonly #filters: Filters = { ...NO_FILTERS };
  readonly #narrow = make('details', 'search-narrow');
  readonly #selects = new Map<keyof Filters, HTMLSelectElement>();
  readonly #list = make('ol', 'hits');
  readonly #status = make('p', 'search-status');
  readonly #help = make('div', 'search-help');
  #run = 0;

  constructor(input: HTMLInputElement) {
    this.#input = input;
    this.#status.setAttribute('role', 'status');
    this.#makeFilters();
    this.element.append(this.#narrow, this.#status, this.#help, this.#list);
    input.addEventListener('input', () => void this.search());
    input.addEventListener('keydown', (event) => {
      if (event.key === 'ArrowDown') this.#step(event, 1);
    });
    this.#list.addEventListener('keydown', (event) => {
      if (event.key === 'ArrowDown') this.#step(event, 1);
      if (event.key === 'ArrowUp') this.#step(event, -1);
    });
  }

  /** Loads what searching needs, so that the first keystroke does not wait for it. */
  warmUp(): void {
    loadFirstHits().catch(() => undefined);
    loadEngine(base).catch(() => undefined);
  }

  /** Goes back to the last search of this tab, wherever it was made. An address that names words says which it wants. */
  restore(wanted?: string): void {
    const kept = readSearch();
    if (!kept || (wanted !== undefined && wanted !== kept.words)) return;
    this.#narrow.open = kept.open;
    const same = kept.words === this.#input.value.trim() && NAMES.every((name) => kept[name] === this.#filters[name]);
    if (same && this.#run > 0) return;
    this.#input.value = kept.words;
    for (const [name, select] of this.#selects) {
      select.value = kept[name];
      // What is not among the choices any more counts as none.
      if (select.selectedIndex < 0) select.value = '';
      this.#filters[name] = select.value;
    }
    this.#nameFilters();
    void this.search();
  }

  #keep(): void {
    const words = this.#input.value.trim();
    if (words) keepSearch({ words, ...this.#filters, open: this.#narrow.open });
    else forgetSearch();
  }

  async search(): Promise<void> {
    this.#keep();
    const run = ++this.#run;
    const words = this.#input.value.trim();
    const stale = (): boolean => run !== this.#run;
    this.#help.replaceChildren();
    if (words === '') {
      this.#list.replaceChildren();
      this.#status.textContent = '';
      return;
    }
    try {
      const index = await loadFirstHits();
      if (stale()) return;
      const first = index.find(words, this.#filters, FIRST);
      this.#show(first);
      // Full text waits for a pause in typing; the first hits do not.
      await new Promise((resolve) => setTimeout(resolve, 150));
      if (stale()) return;
      const inText = (asked: string) => findInText(base, asked, this.#filters, MOST).catch(() => undefined);
      let full = await inText(words);
      if (stale()) return;
      const near = index.correct(words);
      const isSlip = full?.length === 0 || (full && !(await haveAll(changedWords(words, near), inText)));
      const corrected = isSlip ? near : words;
      if (corrected !== words) full = await inText(corrected);
      if (stale()) return;
      const all = join(first, full ?? [], MOST);
      this.#join(all, first.length);
      this.#status.textContent = outcome(words, all.length, MOST, corrected);
      if (full === undefined)
        this.#status.textContent += ' The text of pages could not be searched just now: titles only.';
      if (all.length === 0) this.#offerNearest(index.nearest(words, 5));
    } catch {
      if (stale()) return;
      this.#status.textContent = 'Search could not be loaded. The A to Z lists every page and every word.';
      this.#help.append(make('a', '', 'Open the A to Z', { href: `${base}a-to-z/` }));
    }
  }

  #show(hits: readonly Hit[]): void {
    this.#list.replaceChildren();
    this.#append(hits);
  }

  #append(hits: readonly Hit[]): void {
    this.#list.append(...hits.map(drawHit));
  }

  /** Fills the line that each first hit has kept free, and adds the rest below. */
  #join(all: readonly Hit[], shown: number): void {
    for (const [i, item] of [...this.#list.children].entries()) {
      const hit = all[i];
      if (hit) item.lastElementChild?.replaceWith(drawSection(hit));
    }
    this.#append(all.slice(shown));
  }

  #offerNearest(hits: readonly Hit[]): void {
    const filtered = Object.values(this.#filters).some(Boolean);
    const words = filtered ? 'Try it with every kind, nation and theme. ' : '';
    if (hits.length === 0) {
      const link = make('a', '', 'A to Z', { href: `${base}a-to-z/` });
      this.#help.append(make('p', '', `${words}Try fewer or simpler words, or look through the `));
      this.#help.lastElementChild?.append(link, '.');
      return;
    }
    this.#help.append(make('p', '', `${words}The nearest we have:`));
    this.#append(hits);
  }

  /** Beside each other where there is room; on a phone they fold, and what is folded away says what it does. */
  #makeFilters(): void {
    const box = make('div', 'search-filters');
    for (const name of NAMES) {
      const { label, any, values } = CHOICES[name];
      const select = make('select');
      select.append(
        make('option', '', any, { value: '' }),
        ...values.map((value) => make('option', '', value, { value })),
      );
      select.addEventListener('change', () => {
        this.#filters[name] = select.value;
        this.#nameFilters();
        void this.search();
      });
      this.#selects.set(name, select);
      const wrap = make('label', '', label);
      wrap.append(select);
      box.append(wrap);
    }
    this.#narrow.append(make('summary'), box);
    this.#narrow.addEventListener('toggle', () => this.#keep());
    this.#nameFilters();
  }

  #nameFilters(): void {
    const on = Object.values(this.#filters).filter(Boolean);
    const summary = this.#narrow.firstElementChild;
    if (summary) summary.textContent = on.length > 0 ? `Narrowed to ${on.join(', ')}` : 'Narrow';
  }

  /** Arrow keys walk through the results and back into the input. */
  #step(event: KeyboardEvent, by: 1 | -1): void {
    const links = [...this.#list.querySelectorAll<HTMLAnchorElement>('a')];
    const at = links.indexOf(document.activeElement as HTMLAnchorElement);
    const next = links[at + by];
    if (next === undefined && at !== 0) return;
    event.preventDefault();
    (next ?? this.#input).focus();
  }
}

function drawHit(hit: Hit): HTMLElement {
  const { href, title, kind, reason } = hit;
  const item = make('li');
  const head = make('p', 'hit-head');
  head.append(make('a', '', title, { href }), make('span', 'soft', reason ? `${kind}, ${reason}` : kind));
  item.append(head, drawSection(hit));
  return item;
}

/** One line, empty until it is known where on the page the words stand. */
function drawSection({ sections: [section] }: Hit): HTMLElement {
  const line = make('p', 'hit-section');
  if (!section) return line;
  if (section.title) line.append(make('a', '', section.title, { href: section.href }), ' ');
  const excerpt = make('span', 'soft');
  // Pagefind escapes the text of its excerpts; its own <mark> is the only markup in them.
  excerpt.innerHTML = section.excerpt;
  line.append(excerpt);
  return line;
}

/** Whether each of these words stands in the text of some page; the words of other pages do not speak for it. */
async function haveAll(
  words: readonly string[],
  inText: (word: string) => Promise<Hit[] | undefined>,
): Promise<boolean> {
  const found = await Promise.all(
    words.map(async (word) => {
      const hits = (await inText(word)) ?? [];
      return hits.some(({ sections }) => sections.some(({ excerpt }) => hasWord(excerpt, word)));
    }),
  );
  return found.every(Boolean);
}
