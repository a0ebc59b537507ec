// Lights up a page on the map, its lines and its neighbours while a reader points at it or has it in focus.

const map = document.querySelector('.map');

function light(link: Element | undefined): void {
  if (!map) return;
  for (const lit of map.querySelectorAll('.lit')) lit.classList.remove('lit');
  map.classList.toggle('lighting', link !== undefined);
  const at = link?.getAttribute('data-at');
  if (!link || at == null) return;
  link.classList.add('lit');
  for (const line of map.querySelectorAll('[data-ends]')) {
    const ends = line.getAttribute('data-ends')?.split(' ') ?? [];
    if (!ends.includes(at)) continue;
    line.classList.add('lit');
    for (const end of ends) map.querySelector(`[data-at="${end}"]`)?.classList.add('lit');
  }
}

for (const on of ['pointerover', 'focusin']) {
  map?.addEventListener(on, ({ target }) => {
    light(target instanceof Element ? (target.closest('a') ?? undefined) : undefined);
  });
}
for (const off of ['pointerleave', 'focusout']) map?.addEventListener(off, () => light(undefined));
