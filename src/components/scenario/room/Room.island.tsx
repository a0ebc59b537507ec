import { useEffect, useRef, type RefObject } from 'react';
import { PageFacts } from '../../exercise/page-facts.ts';
import { StorageLine } from '../../record/StorageLine.tsx';
import { useStory } from '../use-story.ts';
import { useUnderWay } from '../use-under-way.ts';
import { RoomBegin } from './RoomBegin.tsx';
import { RoomPlay } from './RoomPlay.tsx';
import { useRoom } from './use-room.ts';

interface Props {
  /** The scenario’s id: the story is fetched when the page is open. */
  scenario: string;
  /** Facts of the page in the order of its list of sources. */
  facts: readonly string[];
}

/**
 * A scenario with a room, on a projector: one thing at a time, in large type, hands counted, and the vote kept.
 *
 * Accessible means: everything by keyboard, with single keys that can be switched off; focus goes to the heading of what is shown;
 * letters and words, never colour alone; type follows the screen’s width and whoever runs it.
 *
 * States: waiting for the story, before beginning, story, somebody asked, choices, hands counted, what happened, notes asked for and
 * shown, ended, looking back.
 */
export function Room({ scenario: id, facts }: Props) {
  const { story, failed, load } = useStory(id);
  useEffect(load, [load]);
  const used = useRoom(id, story?.scenario);
  const root = useRef<HTMLDivElement>(null);
  const isOpen = used.room !== undefined;
  useUnderWay(story !== undefined, isOpen);
  useFocusAfterLeaving(root, isOpen);
  return (
    <PageFacts value={facts}>
      <StorageLine />
      <div ref={root} className="room">
        {story && used.room ? (
          <RoomPlay key={used.room.id} {...{ story, used, root }} room={used.room} />
        ) : (
          <RoomBegin scenario={story?.scenario} kept={used.kept} onBegin={used.begin} onResume={used.resume} />
        )}
        <div role="status">
          {failed && (
            <p className="notice-line">
              The story could not be fetched: there seems to be no connection.{' '}
              <button type="button" className="as-link" onClick={load}>
                Try again
              </button>
            </p>
          )}
        </div>
      </div>
    </PageFacts>
  );
}

/** Whoever stops goes on from the heading of where rooms begin. A page that has just been opened leaves focus where it is. */
function useFocusAfterLeaving(root: RefObject<HTMLElement | null>, isOpen: boolean): void {
  const wasOpen = useRef(false);
  useEffect(() => {
    if (wasOpen.current && !isOpen) root.current?.querySelector('h2')?.focus();
    wasOpen.current = isOpen;
  }, [root, isOpen]);
}
