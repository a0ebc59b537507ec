import { useCallback, useEffect, useState } from 'react';
import type { TaughtPage } from '../../corpus/scenarios.ts';
import type { Run } from '../../domain/scenario/play.ts';
import type { Scenario } from '../../domain/scenario/scenario.ts';
import { href } from '../href.ts';
import { scenarioPath } from '../../domain/scenario/address.ts';

/** The whole of a scenario, fetched while its first step is read. */
export interface Story {
  /** Its texts are HTML, with their marks of evidence. */
  scenario: Scenario;
  /** Pages that its choices teach, by name. */
  pages: Readonly<Record<string, TaughtPage>>;
  /** The shortest play to each step, for an address that leads into the middle. */
  ways: Readonly<Record<string, Run>>;
}

export interface UsedStory {
  story: Story | undefined;
  /** There was no connection. It is tried again when there is one, and when it is asked for again. */
  failed: boolean;
  load: () => void;
}

const fetched = new Map<string, Promise<Story>>();

function fetchStory(id: string): Promise<Story> {
  const known = fetched.get(id);
  if (known) return known;
  const story = fetch(href(`${scenarioPath(id)}story.json`)).then((response) => {
    if (!response.ok) throw new Error(`${response.url} answers ${response.status}.`);
    return response.json() as Promise<Story>;
  });
  fetched.set(id, story);
  story.catch(() => fetched.delete(id));
  return story;
}

export function useStory(id: string): UsedStory {
  const [story, setStory] = useState<Story>();
  const [failed, setFailed] = useState(false);
  const load = useCallback(() => {
    fetchStory(id).then(
      (whole) => {
        setFailed(false);
        setStory(whole);
      },
      () => setFailed(true),
    );
  }, [id]);
  useEffect(() => {
    if (!failed) return;
    addEventListener('online', load);
    return () => removeEventListener('online', load);
  }, [failed, load]);
  return { story, failed, load };
}
