import { keepSlash, readSlash } from '../../storage/slash.ts';
import { keepTheme, readTheme, type Theme } from '../../storage/theme.ts';
import searchStyles from '../../styles/search.css?url';
import { fetchStyles } from './fetch-styles.ts';
import { openInPlace } from './open-in-place.ts';
import { say } from './say.ts';

// Everything a reference page does beyond HTML. Each part leaves the page as it is where the browser lacks something.

for (const element of document.querySelectorAll<HTMLElement>('[data-needs-js]')) element.hidden = false;

openInPlace();
closeWhatFocusLeaves();
chooseTheme();
copyLinks();
fillInCitation();
followReader();
offerSearch();
printAddresses();
finishFirstVisit();

/** A browser closes what is open over the page at a press beside it, but leaves it over the page when Tab goes on behind it. */
function closeWhatFocusLeaves(): void {
  if (!('popover' in HTMLElement.prototype)) return;
  document.addEventListener('focusin', ({ target }) => {
    for (const open of document.querySelectorAll<HTMLElement>(':popover-open')) {
      const opens = target instanceof HTMLButtonElement && target.popoverTargetElement === open;
      if (!opens && !open.contains(target as Node)) open.hidePopover();
    }
  });
}

const NOT_KEPT = 'Changed for this page only: this browser is not letting the site store anything.';

function chooseTheme(): void {
  for (const input of document.querySelectorAll<HTMLInputElement>('input[name=theme]')) {
    input.checked = input.value === readTheme();
    input.addEventListener('change', () => {
      const theme = input.value as Theme;
      if (theme === 'system') delete document.documentElement.dataset.theme;
      else document.documentElement.dataset.theme = theme;
      if (!keepTheme(theme)) say(NOT_KEPT);
    });
  }
}

function copyLinks(): void {
  document.addEventListener('click', (event) => {
    const target = event.target instanceof Element ? event.target : undefined;
    const link = target?.closest<HTMLAnchorElement>('[data-copy-link]');
    if (link && !event.metaKey && !event.ctrlKey && !event.shiftKey) {
      // Following the link would take focus away from it. The address bar still names the section.
      event.preventDefault();
      history.replaceState(null, '', link.hash);
      void copy(link.href, 'Link to this section copied.');
    }
    const button = target?.closest<HTMLElement>('[data-copy]');
    if (button) {
      const text = document.querySelector(button.dataset.copy ?? '')?.textContent.trim() ?? '';
      void copy(text, 'Citation copied.');
    }
    if (target?.closest('[data-print]')) print();
  });
}

async function copy(text: string, done: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    say(done);
  } catch {
    say('This browser does not allow copying here. Select the text and copy it yourself.');
  }
}

/** The address a reader used and the day they read it: only their browser knows both. */
function fillInCitation(): void {
  const address = document.querySelector('[data-address]');
  const today = document.querySelector('[data-today]');
  if (address) address.textContent = location.origin + location.pathname;
  if (today) {
    today.textContent = new Date().toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
  }
}

/** Marks the section being read in the list of contents: the last one whose heading has come up to the top third of the screen. */
function followReader(): void {
  const links = new Map(
    [...document.querySelectorAll<HTMLAnchorElement>('.rail a')].map((link) => [link.hash.slice(1), link]),
  );
  if (links.size === 0) return;
  const begun = new Set<string>();
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) begun.add(target.id);
        else begun.delete(target.id);
      }
      const now = [...links.keys()].findLast((id) => begun.has(id));
      for (const [id, link] of links) {
        if (id === now) link.setAttribute('aria-current', 'true');
        else link.removeAttribute('aria-current');
      }
    },
    // However far above the screen a heading is, its section has begun; so no jump is too long to be seen.
    { rootMargin: '1000000px 0px -70% 0px' },
  );
  for (const id of links.keys()) {
    const heading = document.getElementById(id);
    if (heading) observer.observe(heading);
  }
}

/** Search comes with its engine, so it is fetched when a reader is about to use it and not before. */
function offerSearch(): void {
  const button = document.querySelector<HTMLAnchorElement>('[data-search]');
  if (!button) return;
  const load = async () => {
    const [dialog] = await Promise.all([import('../search/dialog.ts'), fetchStyles(searchStyles)]);
    return dialog;
  };
  const own = document.querySelector<HTMLInputElement>('[data-search-page] input');
  const open = async (): Promise<void> => {
    if (own) {
      own.select();
      own.focus();
      return;
    }
    try {
      (await load()).openSearch();
    } catch {
      location.href = button.href;
    }
  };
  if (!own) button.setAttribute('aria-haspopup', 'dialog');
  const opensBySlash = offerSlash(button);
  for (const hint of ['pointerenter', 'focus'] as const) {
    button.addEventListener(hint, () => void load().then(({ warmUp }) => warmUp()), { once: true });
  }
  button.addEventListener('click', (event) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    void open();
  });
  document.addEventListener('keydown', (event) => {
    const typing =
      event.target instanceof Element && event.target.closest('input, textarea, select, [contenteditable]');
    const slash = event.key === '/' && opensBySlash() && !typing && !event.ctrlKey && !event.metaKey && !event.altKey;
    const k = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey);
    if (!slash && !k) return;
    event.preventDefault();
    void open();
  });
}

/** Someone who speaks to their computer, or whose hand slips, can turn off a shortcut of a single key. */
function offerSlash(button: HTMLElement): () => boolean {
  const input = document.querySelector<HTMLInputElement>('input[name=slash]');
  let on = readSlash();
  const show = (): void => {
    if (input) input.checked = on;
    button.setAttribute('aria-keyshortcuts', on ? '/ Control+K Meta+K' : 'Control+K Meta+K');
    for (const key of button.querySelectorAll('kbd')) key.hidden = !on;
  };
  input?.addEventListener('change', () => {
    on = input.checked;
    show();
    if (!keepSlash(on)) say(NOT_KEPT);
  });
  show();
  return () => on;
}

/**
 * A first page over a slow line does without our font (font-boot.ts), and the pages after it find it in the cache. On a page with an
 * exercise it waits until nobody looks at it: it is left, or stands behind another.
 */
function finishFirstVisit(): void {
  if (document.documentElement.dataset.font === undefined) return;
  addEventListener('load', () => {
    if (document.querySelector('astro-island')) document.addEventListener('visibilitychange', whenHidden);
    else fetchFont();
  });
  const whenHidden = (): void => {
    if (!document.hidden) return;
    document.removeEventListener('visibilitychange', whenHidden);
    fetchFont();
  };
}

function fetchFont(): void {
  // The text of the link that browsers without scripts preload it by.
  const [, font] = /href="([^"]+)/.exec(document.querySelector('head noscript')?.textContent ?? '') ?? [];
  // To its end, also when the page is gone meanwhile.
  if (font) void fetch(font, { priority: 'low', keepalive: true }).catch(() => undefined);
}

/** On paper a link is worth its whole address, which only the browser knows. */
function printAddresses(): void {
  addEventListener('beforeprint', () => {
    for (const link of document.querySelectorAll<HTMLAnchorElement>('.text a[href^="/"]')) link.dataset.url = link.href;
  });
}
