/**
 * Citations and glossary terms are links to the lists at the foot of the page. Where the browser can, the entry opens in a
 * card beside the word instead; focus moves into the card and returns to the word when it closes. Tab past the end of the card
 * closes it and goes on from the word, as if the card stood there.
 */
export function openInPlace(): void {
  if (!('popover' in HTMLElement.prototype)) return;
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-open]')) {
    link.setAttribute('aria-haspopup', 'dialog');
  }
  const card = document.createElement('div');
  let opener: HTMLAnchorElement | undefined;
  const release = (): void => {
    opener?.style.removeProperty('anchor-name');
    opener?.removeAttribute('aria-expanded');
    opener = undefined;
  };

  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-open]') : null;
    const entry = link && document.getElementById(link.hash.slice(1));
    if (!link || !entry || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    card.hidePopover();
    release();
    opener = link;
    link.style.setProperty('anchor-name', '--opened');
    link.setAttribute('aria-expanded', 'true');
    fill(card, link, entry);
    // Focus returns to whatever had it when the card opened; a tap does not focus a link everywhere.
    link.focus({ preventScroll: true });
    card.showPopover();
    card.focus({ preventScroll: true });
  });

  card.className = 'opened';
  card.popover = 'auto';
  card.tabIndex = -1;
  card.setAttribute('role', 'dialog');
  card.addEventListener('toggle', () => {
    if (!card.matches(':popover-open')) release();
  });
  card.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('button')) card.hidePopover();
  });
  card.addEventListener('keydown', (event) => {
    if (event.key !== 'Tab') return;
    const stops = [...card.querySelectorAll('a, button')];
    const edges = event.shiftKey ? [card, stops[0]] : [stops.at(-1)];
    if (!edges.includes(document.activeElement ?? undefined)) return;
    // Focus is back on the word now, so that Tab itself goes on from there; Shift and Tab stay there.
    card.hidePopover();
    if (event.shiftKey) event.preventDefault();
  });
  document.body.append(card);
}

function fill(card: HTMLElement, link: HTMLAnchorElement, entry: HTMLElement): void {
  const kind = link.dataset.open ?? '';
  const words = link.textContent.trim();
  card.setAttribute('aria-label', `${kind}: ${words}`);
  const label = element('p', 'label', link.dataset.cite ? `${kind} ${words}` : kind);
  // An entry of a list of words is only one inside such a list.
  const body = element(entry.parentElement?.localName === 'dl' ? 'dl' : 'div', '');
  body.append(...[...entry.childNodes].map((node) => node.cloneNode(true)));
  const foot = element('p', 'go');
  const close = element('button', 'quiet', 'Close');
  close.setAttribute('type', 'button');
  foot.append(close);
  card.replaceChildren(label, body, foot);
}

function element(name: string, className: string, text = ''): HTMLElement {
  const made = document.createElement(name);
  made.className = className;
  made.textContent = text;
  return made;
}
