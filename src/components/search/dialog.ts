import { make } from './make.ts';
import { SearchPanel } from './panel.ts';

let parts: { dialog: HTMLDialogElement; input: HTMLInputElement; panel: SearchPanel } | undefined;

/** Fetches what search needs when a reader is about to open it. */
export function warmUp(): void {
  build().panel.warmUp();
}

/** Opens the search dialog; focus returns to where it was when it closes. */
export function openSearch(): void {
  const { dialog, input, panel } = build();
  panel.warmUp();
  if (!dialog.open) {
    panel.restore();
    dialog.showModal();
  }
  input.select();
}

function build(): NonNullable<typeof parts> {
  if (parts) return parts;
  const dialog = make('dialog', 'search-dialog', '', { 'aria-label': 'Search' });
  const input = make('input', '', '', { type: 'search', id: 'search', autocomplete: 'off', spellcheck: 'false' });
  const close = make('button', 'quiet', 'Close', { type: 'button' });
  close.addEventListener('click', () => dialog.close());
  // A press beside the dialog closes it: the dialog itself is only its backdrop there.
  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog) dialog.close();
  });
  // A link to a section of the page that is open would otherwise scroll behind the dialog.
  dialog.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('a')) dialog.close();
  });
  // A search field keeps the first Escape for emptying itself; here it closes, as it does everywhere on the site.
  input.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    dialog.close();
  });
  const panel = new SearchPanel(input);
  const form = make('form', 'search-line', '', { role: 'search' });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    dialog.querySelector<HTMLAnchorElement>('.hits a')?.focus();
  });
  form.append(make('label', '', 'Search in your own words', { for: 'search' }), input, close);
  const inner = make('div', 'search-inner');
  inner.append(form, panel.element);
  dialog.append(inner);
  document.body.append(dialog);
  return (parts = { dialog, input, panel });
}
