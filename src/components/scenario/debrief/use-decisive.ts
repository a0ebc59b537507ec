import { useEffect, useState } from 'react';
import type { Decisive } from '../../../domain/scenario/decisive.ts';
import type { Run } from '../../../domain/scenario/play.ts';
import type { Scenario } from '../../../domain/scenario/scenario.ts';

export interface Asked {
  id: number;
  scenario: Scenario;
  run: Run;
}

export interface Answered {
  id: number;
  moments: readonly Decisive[];
}

let worker: Worker | undefined;
let asked = 0;

/** Fetches and starts what works them out. */
export function warmUp(): void {
  try {
    worker ??= new Worker(new URL('./decisive.worker.ts', import.meta.url), { type: 'module' });
  } catch {
    // A browser without workers does without this part.
  }
}

/** The decisions at which most was decided, once they are known. */
export function useDecisive(scenario: Scenario, run: Run): readonly Decisive[] | undefined {
  const [known, setKnown] = useState<{ run: Run; moments: readonly Decisive[] }>();
  useEffect(() => {
    warmUp();
    const to = worker;
    if (to === undefined) return;
    const id = (asked += 1);
    const listen = ({ data }: MessageEvent<Answered>): void => {
      if (data.id === id) setKnown({ run, moments: data.moments });
    };
    to.addEventListener('message', listen);
    to.postMessage({ id, scenario, run } satisfies Asked);
    return () => to.removeEventListener('message', listen);
  }, [scenario, run]);
  return known?.run === run ? known.moments : undefined;
}
