import { lazy, useEffect, useRef, useState, type RefObject } from 'react';
import { currentStep, ended, offered } from '../../../domain/scenario/play.ts';
import { promptsOf } from '../../../domain/scenario/prompts.ts';
import { readSlash } from '../../../storage/slash.ts';
import { Lazily } from '../../exercise/Lazily.tsx';
import type { Story } from '../use-story.ts';
import { RoomBar } from './RoomBar.tsx';
import { RoomChoices } from './RoomChoices.tsx';
import { RoomEnding } from './RoomEnding.tsx';
import { RoomHappened } from './RoomHappened.tsx';
import { RoomNotes, type NotesState } from './RoomNotes.tsx';
import { RoomStory } from './RoomStory.tsx';
import { useKeys } from './use-keys.ts';
import type { OpenRoom, UsedRoom } from './use-room.ts';

interface Props {
  story: Story;
  used: UsedRoom;
  room: OpenRoom;
  /** What fills the screen. */
  root: RefObject<HTMLDivElement | null>;
}

const fetchDebrief = () => import('./RoomDebrief.tsx');
const RoomDebrief = lazy(() => fetchDebrief().then(({ RoomDebrief }) => ({ default: RoomDebrief })));

/** What a room looks at: what came of its choice, the story, what it can do; after the ending, looking back. */
type Slide = 'happened' | 'story' | 'choices' | 'debrief';

/** A room at play, slide by slide. */
export function RoomPlay({ story, used, room, root }: Props) {
  const { scenario, pages } = story;
  const { run, people, id } = room;
  const step = currentStep(scenario, run);
  const ending = ended(scenario, run);
  const [slide, setSlide] = useState<Slide>(ending ? 'debrief' : 'story');
  const [notes, setNotes] = useState<NotesState>('closed');
  const [keys, setKeys] = useState(readSlash);
  const [size, setSize] = useState(3);
  const choices = offered(scenario, run, id);
  const taken = run.filter(({ does }) => does === 'choose').length;

  const show = (next: Slide): void => {
    setSlide(next);
    setNotes('closed');
    // Ahead of the ending, so that a room looks back even if the signal has gone by then.
    if (next === 'happened') {
      fetchDebrief().then(
        ({ prepare }) => prepare(),
        () => undefined,
      );
    }
  };
  const [shown, setShown] = useState(false);
  useFocusOnHeading(root, `${taken}/${slide}/${shown}`);
  const opener = useRef<HTMLButtonElement>(null);
  const changeNotes = (next: NotesState): void => {
    const notesHaveFocus = document.activeElement?.closest('.room-notes');
    if (next === 'closed' && notesHaveFocus) opener.current?.focus();
    setNotes(next);
  };
  const toggleNotes = (): void => changeNotes(notes === 'closed' ? 'asks' : 'closed');
  useKeys(keys, (key) => {
    if (key === 'N') toggleNotes();
  });

  return (
    <div className="room-playing" data-size={size}>
      <div className="room-slide">
        {slide === 'happened' && <RoomHappened {...{ scenario, run }} onGo={() => show('story')} />}
        {slide === 'story' && step && (
          <RoomStory {...{ scenario, run, step }} onAsk={used.ask} onGo={() => show('choices')} />
        )}
        {slide === 'choices' && step && (
          <RoomChoices
            key={taken}
            title={step.title}
            prompt={promptsOf(scenario).get(step.id) ?? ''}
            {...{ choices, people, keys }}
            onTake={(choice, vote) => {
              used.take(choice, vote);
              show('happened');
            }}
            onStory={() => show('story')}
          />
        )}
        {slide === 'story' && ending && <RoomEnding {...{ scenario, run, ending }} onGo={() => show('debrief')} />}
        {slide === 'debrief' && (
          <Lazily what="The debrief">
            <RoomDebrief {...{ story, used, room }} onShown={() => setShown(true)} />
          </Lazily>
        )}
      </div>
      <RoomNotes {...{ scenario, pages, step, choices }} state={notes} onChange={changeNotes} />
      <RoomBar
        {...{ people, notes, opener, keys, size }}
        onCount={used.count}
        atStart={taken === 0}
        onBack={() => {
          used.back();
          show('choices');
        }}
        onNotes={toggleNotes}
        onKeys={setKeys}
        onSize={setSize}
        onLook={slide === 'debrief' || taken === 0 ? undefined : () => show('debrief')}
        onLeave={used.leave}
        screen={root}
      />
    </div>
  );
}

/** A new slide is read from its heading. */
function useFocusOnHeading(root: Props['root'], shown: string): void {
  useEffect(() => {
    const heading = root.current?.querySelector<HTMLElement>('.room-slide h2');
    heading?.focus({ preventScroll: true });
    heading?.closest('.room-slide')?.scrollIntoView({ block: 'start', behavior: 'instant' });
  }, [root, shown]);
}
