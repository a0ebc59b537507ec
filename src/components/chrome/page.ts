import { keepTheme, readTheme, type Theme } from '../../storage/theme.ts';
import { openInPlace } from './open-in-place.ts';
import { say } from './say.ts';

// Everything a reference page does beyond HTML. Each part leaves the page as it is where the browser lacks something.

for (const element of document.querySelectorAll<HTMLElement>('[data-needs-js]')) element.hidden = false;

openInPlace();
chooseTheme();
copyLinks();
fillInCitation();
followReader();
offerSearch();
printAddresses();

function chooseTheme(): void {
  for (const input of document.querySelectorAll<HTMLInputElement>('input[name=theme]')) {
    input.checked = input.value === readTheme();
    input.addEventListener('change', () => {
      const theme = input.value as Theme;
      if (theme === 'system') delete document.documentElement.dataset.theme;
      else document.documentElement.dataset.theme = theme;
      if (!keepTheme(theme)) say('Changed for this page only: this browser is not letting the site store anything.');
    });
  }
}

function copyLinks(): void {
  document.addEventListener('click', (event) => {
    const target = event.target instanceof Element ? event.target : undefined;
    const link = target?.closest<HTMLAnchorElement>('[data-copy-link]');
    if (link) void copy(link.href, 'Link to this section copied.');
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

/** Marks the section being read in the list of contents. */
function followReader(): void {
  const links = new Map(
    [...document.querySelectorAll<HTMLAnchorElement>('.rail a')].map((link) => [link.hash.slice(1), link]),
  );
  if (links.size === 0) return;
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (!isIntersecting) continue;
        for (const link of links.values()) link.removeAttribute('aria-current');
        links.get(target.id)?.setAttribute('aria-current', 'true');
      }
    },
    { rootMargin: '0px 0px -70% 0px' },
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
  const load = () => import('../search/dialog.ts');
  const open = async (): Promise<void> => {
    try {
      (await load()).openSearch();
    } catch {
      location.href = button.href;
    }
  };
  button.setAttribute('aria-haspopup', 'dialog');
  button.setAttribute('aria-keyshortcuts', '/ Control+K Meta+K');
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
    const slash = event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey;
    const k = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey);
    if (!slash && !k) return;
    event.preventDefault();
    void open();
  });
}

/** On paper a link is worth its whole address, which only the browser knows. */
function printAddresses(): void {
  addEventListener('beforeprint', () => {
    for (const link of document.querySelectorAll<HTMLAnchorElement>('.text a[href^="/"]')) link.dataset.url = link.href;
  });
}
