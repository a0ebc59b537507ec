import { assessmentPath } from '../../domain/assessment/address.ts';
import { WAITING, waitingIn, type Waiting } from '../../domain/record/waiting.ts';
import { scenarioPath } from '../../domain/scenario/address.ts';
import { make } from '../search/make.ts';
import { today } from '../today.ts';
import { whenQuiet } from './when-quiet.ts';

/** Says above the title of the home page what waits for somebody, in space that is empty otherwise, so that nothing moves. */
whenQuiet(WAITING, (rows) => {
  document.querySelector('.begun')?.remove();
  const { titles = '{}' } = document.querySelector<HTMLElement>('[data-titles]')?.dataset ?? {};
  const named = JSON.parse(titles) as Readonly<Record<string, string>>;
  const first = waitingIn(rows, today()).find(({ of }) => of in named);
  if (first) document.querySelector('.hero')?.prepend(lineFor(first, named[first.of] ?? ''));
});

function lineFor({ of, part, begun }: Waiting, title: string): HTMLElement {
  const [kind, id = ''] = of.split('/');
  const path = kind === 'assessment' ? assessmentPath(id) : scenarioPath(id);
  const base = document.body.dataset.base?.slice(0, -1) ?? '';
  const line = make('p', 'begun');
  const says = begun === undefined ? 'It is time to look back at a plan' : `Go on with ${title}`;
  line.append(make('a', '', says, { href: `${base}${path}${part}` }));
  return line;
}
