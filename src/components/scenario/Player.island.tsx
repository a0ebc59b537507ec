import { lazy, useEffect, useRef, useState } from 'react';
import type { Scenario } from '../../domain/scenario/scenario.ts';
import { endingCalled } from '../../domain/scenario/state.ts';
import { visitsOf } from '../../domain/scenario/visits.ts';
import { Lazily } from '../exercise/Lazily.tsx';
import { PageFacts } from '../exercise/page-facts.ts';
import { usePart } from '../exercise/use-part.ts';
import { StorageLine } from '../record/StorageLine.tsx';
import { EndingView } from './EndingView.tsx';
import { actIn, type Act } from './acts.ts';
import { Scene } from './Scene.tsx';
import { useFocusOnView } from './use-focus-on-view.ts';
import { isAfter, usePlay } from './use-play.ts';
import { useUnderWay } from './use-under-way.ts';
import { Waiting } from './Waiting.tsx';
import { Welcome, type Arrival } from './Welcome.tsx';

interface Props {
  /** The first step and what its choices lead to: see `openingOf`. */
  opening: Scenario;
  /** Facts of the page in the order of its list of sources. */
  facts: readonly string[];
}

const fetchDebrief = () => import('./debrief/Debrief.tsx');
const Debrief = lazy(() => fetchDebrief().then(({ Debrief }) => ({ default: Debrief })));
const Plays = lazy(() => import('./plays/Plays.tsx').then(({ Plays }) => ({ default: Plays })));

/** How long a page is quiet before the rest of the story is fetched, in milliseconds. */
const QUIET = 1000;

/** By then a choice has been shown, also on a slow phone; in milliseconds. */
const SHOWN = 200;

/**
 * A scenario to play, from its first step to the debrief. The first step is in the page before this runs, and its choices are
 * links: one that is pressed early stands in the address, and is taken up here.
 *
 * Accessible means: one step at a time, and no other in the page; every step has an address, so Back works; after a choice, focus
 * goes to the first heading of what it led to, before anything that can be pressed, and after a question to the answer; nothing
 * that focus says is said in a live region as well; a change is told by words and marks, never by colour alone.
 *
 * States: first step, under way, somebody asked, looking back, waiting for the story, ended, debrief, plays.
 */
export function Player({ opening, facts }: Props) {
  const { part, go } = usePart();
  const used = usePlay(opening, part);
  const { ready, scenario, story, failed, visits, kept, load } = used;
  const root = useRef<HTMLDivElement>(null);
  const [hydrated, setHydrated] = useState(false);
  const [arrival, setArrival] = useState<Arrival>();
  /** Waits until the story has come. */
  const [wanted, setWanted] = useState<Act>();

  const early = actIn(part);
  const after = hydrated && isAfter(part) ? part : undefined;
  const [first] = visits;
  const visit = hydrated ? (visits.find(({ address }) => address === part) ?? visits.at(-1) ?? first) : first;
  const ending = endingCalled(scenario, visit.place);
  // Ahead of the focus: what makes room moves what focus goes to.
  useUnderWay(hydrated, kept !== undefined || after !== undefined || used.run.length > 0);
  const { focus, look } = useFocusOnView(root, hydrated ? `${used.seed}/${after ?? visit.address}` : undefined);

  const act = (one: Act): void => {
    const taken = used.take(one);
    setWanted(taken === 'wait' ? one : undefined);
    if (taken === 'wait') load();
    else if (taken) {
      focus(one.does === 'ask' ? 'answer' : 'heading');
      go(taken.at, early || taken.at === part ? 'replace' : 'push');
    } else if (early) go(first.address, 'replace');
    setArrival(undefined);
  };
  const latest = useRef(act);
  useEffect(() => {
    latest.current = act;
  });

  useEffect(() => {
    if (!ready || hydrated) return;
    setHydrated(true);
    if (early) latest.current({ ...early, from: visitsOf(opening, [])[0], isNew: true });
    else if (used.isShortcut) setArrival('shortcut');
    else if (kept) setArrival(kept.end ? undefined : story && used.told?.lost.length ? 'changed' : 'back');
    else if (used.plays.some(({ end }) => end)) setArrival('again');
  }, [ready, hydrated, early, kept, opening, story, used.isShortcut, used.plays, used.told]);
  useEffect(() => {
    if (story && wanted) latest.current(wanted);
  }, [story, wanted]);

  useEffect(() => {
    if (!hydrated) return;
    const timer = setTimeout(load, QUIET);
    return () => clearTimeout(timer);
  }, [hydrated, load]);
  const hasBegun = kept !== undefined;
  useEffect(() => {
    if (!hasBegun) return;
    load();
    // So that looking back works even if the signal has gone by then. Asking for it takes as long as showing the first choice.
    const timer = setTimeout(() => {
      fetchDebrief().then(
        ({ prepare }) => prepare(),
        () => undefined,
      );
    }, SHOWN);
    return () => clearTimeout(timer);
  }, [hasBegun, load]);

  /** The button goes when the story comes, and focus must not go with it. */
  const again = (): void => {
    focus('heading');
    load();
  };
  const afresh = (): void => {
    used.afresh();
    setArrival(undefined);
    focus('heading');
    go(first.address);
  };

  return (
    <PageFacts value={facts}>
      <div ref={root} className="under" data-hydrated={hydrated ? '' : undefined}>
        <StorageLine />
        <div role="status" className="welcome">
          {arrival && after === undefined && <Welcome arrival={arrival} plays={used.plays} afresh={afresh} />}
        </div>
        {after === undefined &&
          (ending ? (
            <EndingView key={visit.address} {...{ used, visit, ending, afresh }} />
          ) : (
            <Scene key={visit.address} {...{ used, visit, hydrated, afresh }} waitsFor={wanted?.what} onAct={act} />
          ))}
        <Waiting waits={wanted !== undefined} failed={failed && story === undefined} load={again} />
        {after !== undefined && (
          <Lazily what={after === 'debrief' ? 'Looking back' : 'Your plays'} key={after}>
            {after === 'debrief' ? (
              <Debrief {...{ used, afresh }} onShown={look} />
            ) : (
              <Plays {...{ used, go, afresh }} onShown={look} />
            )}
          </Lazily>
        )}
      </div>
    </PageFacts>
  );
}
