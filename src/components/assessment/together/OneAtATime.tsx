import { betweenKinds } from '../../../domain/assessment/between-kinds.ts';
import { byAgreement, type ItemSpread, type Shown } from '../../../domain/assessment/spread.ts';
import { counted } from '../../../domain/sentences.ts';
import { ByKind, ByKindInWords } from '../spread/ByKind.tsx';
import { SpreadRows } from '../spread/SpreadRows.tsx';
import { Wall, WallQuestions, type Slide } from './Wall.tsx';

interface Props {
  shown: Shown;
  onLeave: () => void;
}

/**
 * The result on a wall: one statement with its answers in large type, and what to ask about it. It begins where views differ
 * most. Accessible means: as `Wall`. States: with kinds of organisation apart, or without.
 */
export function OneAtATime({ shown, onLeave }: Props) {
  return <Wall slides={slidesOf(shown)} onLeave={onLeave} />;
}

/** Statements in the order of the conversation. Those that too few answered have nothing to show. */
function slidesOf({ items }: Shown): Slide[] {
  const { differ, agree, unsure } = byAgreement(items);
  const slides = (part: string, of: readonly ItemSpread[]): Slide[] => of.flatMap((one) => slideOf(part, one));
  return [
    ...slides('views far apart', differ.filter(isSplit)),
    ...slides(
      'most views together',
      differ.filter((one) => !isSplit(one)),
    ),
    ...slides('views agree', agree),
    ...slides('too few could say', unsure),
  ];
}

function isSplit({ spread }: ItemSpread): boolean {
  return spread?.agreement === 'split';
}

function slideOf(part: string, one: ItemSpread): Slide[] {
  const { step, item, spread, groups, words } = one;
  if (spread === undefined) return [];
  const between = betweenKinds(one);
  const show: Slide['show'] = (heading) => (
    <>
      <div className="one-look">
        <div>
          {heading}
          <p className="one-words">{words}</p>
          {between && <p className="one-words between">{between}</p>}
        </div>
        <SpreadRows
          spread={spread}
          label={`Answers of ${counted(spread.people, 'person', 'people')} to: ${item.text}`}
          numbered={groups.length > 0}
        />
      </div>
      {groups.length > 0 && (
        <div className="one-groups">
          <ByKind groups={groups} statement={item.text} />
          <ByKindInWords groups={groups} statement={item.text} />
        </div>
      )}
      <WallQuestions prompts={step.prompts} />
    </>
  );
  return [{ step, statement: item.text, part, show }];
}
