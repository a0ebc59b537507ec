import { SearchPanel } from './panel.ts';

const form = document.querySelector<HTMLFormElement>('[data-search-page]');
const place = document.querySelector('[data-search-results]');
const input = form?.querySelector('input');

if (form && place && input) {
  const panel = new SearchPanel(input);
  place.append(panel.element);
  panel.warmUp();
  const asked = new URLSearchParams(location.search).get('q') ?? undefined;
  panel.restore(asked);
  const remember = (): void => {
    const words = input.value.trim();
    history.replaceState(null, '', words ? `?q=${encodeURIComponent(words)}` : location.pathname);
  };
  input.addEventListener('change', remember);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    remember();
    place.querySelector<HTMLAnchorElement>('.hits a')?.focus();
  });
  if (asked && input.value !== asked) {
    input.value = asked;
    void panel.search();
  }
  input.select();
}
