import type { KeptPlay } from '../../../domain/scenario/record.ts';
import type { Run } from '../../../domain/scenario/play.ts';
import { useGive } from '../../exports/use-give.ts';
import { PRINT, Ways } from '../../exports/Ways.tsx';
import { absolute } from '../../href.ts';
import { today } from '../../today.ts';
import type { Story } from '../use-story.ts';

interface Props {
  story: Story;
  run: Run;
  kept: KeptPlay | undefined;
}

/** The debrief as a file and on paper. What makes the file is fetched when it is asked for, and nothing is sent. */
export function TakeAway({ story: { scenario, pages }, run, kept }: Props) {
  const made = today();
  const { said, give } = useGive([scenario.title, made]);
  const word = () =>
    give('the Word file', 'docx', async () => {
      const [{ wordFile, WORD_TYPE }, { playReport }, { decisiveIn }] = await Promise.all([
        import('../../exports/word.ts'),
        import('../../../domain/scenario/play-report.ts'),
        import('../../../domain/scenario/decisive.ts'),
      ]);
      const report = playReport({
        scenario,
        run,
        decisive: decisiveIn(scenario, run),
        played: kept?.end?.time.slice(0, 10) ?? made,
        made,
        reflection: kept?.reflection ?? '',
        pages,
        address: absolute,
      });
      return [await wordFile(report), WORD_TYPE];
    });
  return (
    <section aria-labelledby="take-away" className="take">
      <h3 id="take-away">Take it with you</h3>
      <p>For supervision, a journal or a drawer. The file is made on this device; where it goes is up to you.</p>
      <Ways said={said} ways={[['Word file', word], PRINT]} />
    </section>
  );
}
