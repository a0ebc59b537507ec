let timer: ReturnType<typeof setTimeout> | undefined;

/** Says something once, on the screen and to screen readers, and takes it away again. */
export function say(words: string): void {
  const region = document.querySelector('[data-said]');
  if (!region) return;
  clearTimeout(timer);
  region.textContent = '';
  // A pause, so that the same words said twice are two announcements.
  requestAnimationFrame(() => (region.textContent = words));
  timer = setTimeout(() => (region.textContent = ''), 6000);
}
