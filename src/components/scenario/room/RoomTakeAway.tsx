import { absolute } from '../../href.ts';
import { useGive } from '../../exports/use-give.ts';
import { PRINT, Ways } from '../../exports/Ways.tsx';
import { today } from '../../today.ts';
import type { DebriefProps } from './RoomDebrief.tsx';

/** What the room did, as a file and on paper. */
export function RoomTakeAway({ story: { scenario, pages }, used, room }: Omit<DebriefProps, 'onShown'>) {
  const made = today();
  const { said, give } = useGive([scenario.title, made]);
  const word = () =>
    give('the Word file', 'docx', async () => {
      const [{ wordFile, WORD_TYPE }, { roomReport }, { decisiveIn }] = await Promise.all([
        import('../../exports/word.ts'),
        import('../../../domain/scenario/room-report.ts'),
        import('../../../domain/scenario/decisive.ts'),
      ]);
      const played = used.kept.find(({ id }) => id === room.id)?.begun.slice(0, 10) ?? made;
      const { run, people } = room;
      const { note } = used;
      const decisive = decisiveIn(scenario, run);
      return [
        await wordFile(roomReport({ scenario, run, decisive, people, played, made, note, pages, address: absolute })),
        WORD_TYPE,
      ];
    });
  return (
    <section aria-labelledby="take-away" className="take">
      <h3 id="take-away">Take it with you</h3>
      <p>
        The choices with their votes, the moments that decided it, and what you wrote. The file is made on this device
        and names nobody who was here.
      </p>
      <Ways said={said} ways={[['Word file', word], PRINT]} />
    </section>
  );
}
