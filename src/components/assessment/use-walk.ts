import { useCallback, useEffect, useRef, useState, type RefObject } from 'react';
import type { Standings } from '../../domain/assessment/answers.ts';
import type { Assessment, Step } from '../../domain/assessment/assessment.ts';
import { partAndWhich } from '../../domain/assessment/address.ts';
import { missingIn, stillOpenInWords, type Missing } from '../../domain/assessment/progress.ts';
import { usePart } from '../exercise/use-part.ts';

interface Walk {
  assessment: Pick<Assessment, 'need'>;
  root: RefObject<HTMLElement | null>;
  /** As the person who answers reads them, because what is missing is said in their words. */
  steps: readonly Step[];
  standings: Standings;
  /** Parts that follow the steps, by their names in the address, before any `/`; the first is where the last step leads. */
  after: readonly string[];
  /** What somebody can do there, in words that complete “When it is answered, …”. */
  atEnd: string;
  /** What stands in the address at the first step in the place of its name: the code that the page was opened with. */
  home?: string | undefined;
  /** False until it is known what was answered before. */
  ready: boolean;
  /** The step in which somebody had begun before this ran; see `useTakeOver`. */
  begunIn: string | undefined;
  /** The first step that is not done, where something was answered before. */
  resumeAt: string | undefined;
  /** Whether the address took up what was answered before, and has become that of the step where it was left. */
  resumed?: boolean;
  /** How far somebody had come, in words; left out where nothing was answered before. */
  stopped?: string | undefined;
  underWay: boolean;
  /** Told that a step is done and left, and where that leads, before it does. */
  onLeave?: (to: string) => void;
}

export interface Walking {
  /** The step or part that is shown. */
  current: string;
  /** The page shows one part at a time from now on. */
  hydrated: boolean;
  isAfter: boolean;
  /** `stopped` as it was when the page opened where somebody had stopped; gone when they go on. */
  back: string | undefined;
  /** That the step shown was passed over, in words, for somebody who came to the end without it. */
  stillOpen: string | undefined;
  go: (part: string, how?: 'push' | 'replace') => void;
  /** What is missing, in words, by question. */
  missing: Readonly<Record<string, string>>;
  /** Takes back what was said to be missing; without a question, all of it, and that somebody is back. */
  forgive: (question?: string) => void;
  /** Goes on from a step: to what is missing in it, to the step after it, to one that was passed over, or to the end. */
  next: (step: Step) => void;
  /** Whether that leads to the end, once nothing is missing in it. */
  isLast: (step: Step) => boolean;
  /** Gives focus to the heading of a part that came later than the rest; for `Arrived`. */
  arrive: () => void;
}

/**
 * The way through a form that shows one step at a time: its addresses, Back, focus, and what is missing.
 *
 * Accessible means: focus goes to the heading of what is shown, not at the first showing; what is missing is said at its
 * place and gets focus; who is led back to a step that was passed over is told over it, by StillOpen.
 */
export function useWalk({
  assessment,
  root,
  steps,
  standings,
  after,
  atEnd,
  home,
  ready,
  begunIn,
  resumeAt,
  resumed = false,
  stopped,
  underWay,
  onLeave,
}: Walk): Walking {
  const { part, go } = usePart();
  const [shown, setShown] = useState<string>();
  const [missing, setMissing] = useState<Readonly<Record<string, string>>>({});
  const [back, setBack] = useState<{ words: string; at: string }>();
  const [passed, setPassed] = useState<{ words: string; at: string }>();
  /** Only what is left is asked for: all steps in their order would lead through those that are done. */
  const [fills, setFills] = useState(false);
  const askedFor = useRef(false);
  const first = steps[0]?.id ?? '';

  const isHome = part !== '' && part === home;
  const isHere = (name: string): boolean =>
    after.includes(partAndWhich(name)[0]) || steps.some(({ id }) => id === name);
  const open = isHome ? first : isHere(part) ? part : undefined;
  useEffect(() => {
    if (!ready || shown !== undefined) return;
    const target = begunIn ?? resumeAt ?? first;
    setShown(target);
    const isBack = (open === undefined || resumed) && begunIn === undefined && stopped !== undefined;
    if (isBack) setBack({ words: stopped, at: open ?? target });
    setFills(resumeAt !== undefined && (isHome ? target : (open ?? target)) === resumeAt);
    askedFor.current = open !== undefined && open !== first;
    // Named in the address too, so that Back comes here again.
    if (isHome && target !== first) go(target);
    else if (open === undefined) go(target, 'replace');
  }, [ready, shown, begunIn, resumeAt, resumed, stopped, first, open, isHome, go]);
  const current = open ?? (shown !== undefined && isHere(shown) ? shown : first);
  const hydrated = shown !== undefined;
  // An address that names no part, such as the skip link's, leaves the part that is shown.
  useEffect(() => {
    if (hydrated && open !== undefined) setShown(open);
  }, [hydrated, open]);

  useEffect(() => {
    const { dataset } = document.body;
    if (hydrated) dataset.exercise = '';
    if (hydrated && (underWay || current !== first)) dataset.underWay = '';
    else delete dataset.underWay;
  }, [hydrated, underWay, current, first]);
  if (back !== undefined && back.at !== current) setBack(undefined);
  const arrive = useHeadingFocus(root, current, hydrated, askedFor);

  const lacks = (step: Step): Missing[] => missingIn(step, standings, assessment.need);
  /** Steps that are not done, beside this one: first those that follow it. */
  const openBeside = (step: Step): Step[] => {
    const at = steps.indexOf(step);
    return [...steps.slice(at + 1), ...steps.slice(0, at)].filter((one) => lacks(one).length > 0);
  };
  const stepAfter = (step: Step): Step | undefined =>
    (fills ? undefined : steps[steps.indexOf(step) + 1]) ?? openBeside(step)[0];
  const next = (step: Step): void => {
    const lacking = lacks(step);
    setMissing(Object.fromEntries(lacking.map(({ question, message }) => [question, message])));
    const [lack] = lacking;
    if (lack) {
      const field = root.current?.querySelector<HTMLElement>(`[data-question="${lack.question}"] input`);
      field?.focus();
      field?.closest('fieldset')?.scrollIntoView({ block: 'start' });
      return;
    }
    const following = stepAfter(step);
    const to = following?.id ?? after[0] ?? '';
    const wasPassed =
      following !== undefined && (passed !== undefined || steps.indexOf(following) < steps.indexOf(step));
    const [why] = wasPassed ? lacks(following) : [];
    if (why) setMissing({ [why.question]: why.message });
    setPassed(wasPassed ? { words: stillOpenInWords(openBeside(step), atEnd), at: to } : undefined);
    setFills(following !== undefined && (fills || wasPassed));
    onLeave?.(to);
    go(to);
  };
  const forgive = (question?: string): void => {
    if (question === undefined) {
      setBack(undefined);
      setPassed(undefined);
      setFills(false);
    }
    setMissing((before) => {
      if (question === undefined) return {};
      const { [question]: _, ...rest } = before;
      return rest;
    });
  };

  return {
    current,
    hydrated,
    isAfter: after.includes(partAndWhich(current)[0]),
    back: back?.words,
    stillOpen: passed?.at === current ? passed.words : undefined,
    go,
    missing,
    forgive,
    next,
    isLast: (step) => stepAfter(step) === undefined,
    arrive,
  };
}

/**
 * Links, Back and the buttons all come through the address. The first showing leaves focus where it is, unless the address
 * asked for a later part.
 */
function useHeadingFocus(
  root: RefObject<HTMLElement | null>,
  current: string,
  hydrated: boolean,
  askedFor: RefObject<boolean>,
): () => void {
  const before = useRef<string>(undefined);
  const waits = useRef(false);
  useEffect(() => {
    if (!hydrated || before.current === current) return;
    waits.current = before.current === undefined ? askedFor.current : true;
    before.current = current;
  }, [current, hydrated, askedFor]);
  const arrive = useCallback(() => {
    if (!waits.current) return;
    const heading = root.current?.querySelector<HTMLElement>(
      'section:not([data-away]) > header h2, section:not([data-away]) > h2',
    );
    if (!heading) return;
    waits.current = false;
    heading.focus({ preventScroll: true });
    const top = root.current?.querySelector('.still-open > p') ?? heading.closest('header') ?? heading;
    // At once: gliding past everything that has just been answered shows nothing that anybody wants to see.
    top.scrollIntoView({ block: 'start', behavior: 'instant' });
  }, [root]);
  useEffect(arrive);
  return arrive;
}
