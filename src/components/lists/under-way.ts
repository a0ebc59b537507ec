import { BEGINNINGS, underWayIn, type UnderWay } from '../../domain/record/under-way.ts';
import { make } from '../search/make.ts';
import { whenQuiet } from './when-quiet.ts';

const THIS_YEAR = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long' });
const BEFORE = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });

/** Says under the card of an exercise that it was begun, in the space between two cards, so that nothing moves. */
whenQuiet(BEGINNINGS, (rows) => show(underWayIn(rows)));

function show(all: ReadonlyMap<string, UnderWay>): void {
  for (const card of document.querySelectorAll<HTMLElement>('[data-thing]')) {
    card.querySelector('.begun')?.remove();
    const one = all.get(card.dataset.thing ?? '');
    const link = card.querySelector('a');
    if (!one || !link) continue;
    const line = make('p', 'begun');
    const on = make('a', '', 'Go on', {
      href: link.href + one.part,
      'aria-label': `Go on with ${link.textContent}`,
    });
    const began = make('span', '', `You began this on ${dayOf(one.begun)}. `);
    line.append(began, on);
    card.append(line);
    // One line is all the space there is.
    if (line.scrollWidth > line.clientWidth) began.remove();
  }
}

function dayOf(moment: string): string {
  const at = new Date(moment);
  return (at.getFullYear() === new Date().getFullYear() ? THIS_YEAR : BEFORE).format(at);
}
