import { useCallback, useEffect, useMemo, useState } from 'react';
import { ask, choose, ended, replay, stateOf, type Replay, type Run } from '../../domain/scenario/play.ts';
import { draftMove, draftPlay, keptPlays, type KeptPlay } from '../../domain/scenario/record.ts';
import type { Scenario } from '../../domain/scenario/scenario.ts';
import { endingCalled, stepCalled } from '../../domain/scenario/state.ts';
import { idInOrder, placeIn, visitsOf, type Visit } from '../../domain/scenario/visits.ts';
import { newUuid } from '../../storage/record/new-uuid.ts';
import { recordStore } from '../../storage/record/record-store.ts';
import { useRecord } from '../record/use-record.ts';
import type { Act } from './acts.ts';
import { useStory, type UsedStory } from './use-story.ts';

/** In the place of a play's id: the next move begins one. */
const NEW = 'new';

/** What came of a move: the address of the place where the play now stands, or that it has to wait for the story. */
export type Taken = { at: string } | 'wait' | undefined;

export interface UsedPlay extends UsedStory {
  /** False until the record has been read, and the story has come if it is needed to show the play. */
  ready: boolean;
  /** All of it that is here. */
  scenario: Scenario;
  /** Every play of this scenario, newest first. */
  plays: readonly KeptPlay[];
  /** The one that is shown. Nothing until its first move. */
  kept: KeptPlay | undefined;
  /** Decides the order of the choices. */
  seed: string;
  run: Run;
  visits: readonly [Visit, ...Visit[]];
  /** What today's edition makes of the play that is shown. */
  told: Replay | undefined;
  /** The address leads to a place that no play of theirs has come to, and this play was made up to come there. */
  isShortcut: boolean;
  /**
   * Chooses or asks. What came after that place is taken back, unless it is the same; a play that has ended, or that today's story
   * cannot follow to its end, is left as it is, and another begins.
   */
  take: (act: Act) => Taken;
  /** The next move begins a play. */
  afresh: () => void;
  /** Shows another play. */
  open: (play: string) => void;
}

/** Joins a scenario to the record. `part`: what the page's address names. */
export function usePlay(opening: Scenario, part: string): UsedPlay {
  const { log, status } = useRecord();
  const used = useStory(opening.id);
  const { story, failed, load } = used;
  const scenario = story?.scenario ?? opening;
  const [chosen, open] = useState<string>();
  const [newSeed, setNewSeed] = useState(opening.id);

  const plays = useMemo(() => keptPlays(log, opening.id).toReversed(), [log, opening.id]);
  const tellings = useMemo(
    () => new Map(plays.map((play) => [play.id, replay(scenario, play.moves)])),
    [plays, scenario],
  );
  const hasVisit = (play: KeptPlay): boolean =>
    visitsOf(scenario, tellings.get(play.id)?.run ?? []).some(({ address }) => address === part);
  const shown = chosen ?? playShownAt(part, plays, hasVisit);
  const kept = plays.find(({ id }) => id === shown);
  const told = kept && tellings.get(kept.id);
  const hasLost = (told?.lost.length ?? 0) > 0;

  const place = kept === undefined && chosen === undefined ? placeIn(part) : undefined;
  const way = place === undefined ? undefined : story?.ways[place];
  const run = told?.run ?? way ?? NONE;
  // The opening tells a play of one choice, and the story all of them.
  const isShort = hasLost || (place !== undefined && place !== opening.start);
  const needsStory =
    story === undefined && (isShort || (plays.length > 0 && placeIn(part) !== undefined) || isAfter(part));
  const isRead = status.state !== 'loading';
  useEffect(() => {
    if (isRead && needsStory) load();
  }, [isRead, needsStory, load]);

  const seed = kept?.id ?? newSeed;
  const visits = useMemo(() => visitsOf(scenario, run), [scenario, run]);

  const take = useCallback(
    ({ from, does, what, isNew = false }: Act): Taken => {
      const next = (does === 'choose' ? choose : ask)(scenario, from.run, what);
      if (next === from.run) return undefined;
      const { at } = stateOf(scenario, next);
      if (!stepCalled(scenario, at) && !endingCalled(scenario, at)) return 'wait';
      if (does === 'choose' && from.chosen === what && !isNew) {
        const further = visits[visits.findIndex(({ address }) => address === from.address) + 1];
        if (further) return { at: further.address };
      }
      const begins = isNew || kept === undefined || kept.end !== undefined || hasLost;
      const id = begins ? idInOrder(scenario, from.run, seed, newUuid) : kept.id;
      void recordStore().add([
        ...(begins ? draftPlay(id, scenario.id, from.run) : []),
        ...draftMove(id, scenario.id, next, ended(scenario, next)?.id),
      ]);
      open(id);
      return { at: visitsOf(scenario, next).at(-1)?.address ?? '' };
    },
    [scenario, visits, kept, hasLost, seed],
  );
  const afresh = useCallback(() => {
    setNewSeed(newUuid());
    open(NEW);
  }, []);

  return {
    ...used,
    ready: isRead && (!needsStory || failed),
    scenario,
    plays,
    kept,
    seed,
    run,
    visits,
    told,
    isShortcut: way !== undefined && way.length > 0,
    take,
    afresh,
    open,
  };
}

const NONE: Run = [];

/** Parts that follow the story, by their name in the address. */
export const AFTER = ['debrief', 'plays'] as const;
export type After = (typeof AFTER)[number];
export const isAfter = (part: string): part is After => AFTER.some((one) => one === part);

/**
 * The play that a page opens with: the newest that has come to the place in its address; for a debrief the newest that has ended;
 * without an address the newest, if it is still under way.
 */
function playShownAt(part: string, plays: readonly KeptPlay[], hasVisit: (play: KeptPlay) => boolean): string {
  const over = plays.find(({ end }) => end !== undefined);
  if (part === 'debrief' && over) return over.id;
  const [newest] = plays;
  if (placeIn(part) !== undefined) return plays.find(hasVisit)?.id ?? NEW;
  return newest && newest.end === undefined ? newest.id : NEW;
}
