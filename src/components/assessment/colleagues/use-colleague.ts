import { useCallback, useEffect, useMemo, useState } from 'react';
import { isCode } from '../../../domain/assessment/address.ts';
import { standingsOf, type Standings } from '../../../domain/assessment/answers.ts';
import { type Assessment, type QuestionId, type Step } from '../../../domain/assessment/assessment.ts';
import { forColleague } from '../../../domain/assessment/for-colleague.ts';
import type { ViewRequest } from '../../../domain/assessment/payload-shapes.ts';
import { shortId } from '../../../domain/assessment/short-id.ts';
import { wordingOf } from '../../../domain/assessment/wording.ts';
import { readPart } from '../../exercise/use-part.ts';
import { readShared } from '../../../storage/record/shared.ts';
import { forgetColleagueDraft, keepColleagueDraft, lastRequest, readColleagueDraft } from './colleague-draft.ts';

/** What the page was opened with. */
export type Came =
  /** It has not been looked at yet: the page's HTML. */
  | { status: 'loading' }
  /** No request: somebody looks around, or the link lost its end. */
  | { status: 'none' }
  | { status: 'refused'; words: string }
  | { status: 'asked'; request: ViewRequest; code: string };

export interface UsedColleague {
  came: Came;
  /** The steps that are asked for, in the words for colleagues. */
  steps: readonly Step[];
  standings: Standings;
  /** What stands in the fields, by question. */
  values: Readonly<Record<string, string>>;
  answer: (question: string, value: string) => void;
  /** Opens a request by hand: a code, a link or a message that holds one. */
  open: (text: string) => Promise<void>;
  /** The id that these answers are sent under. */
  view: string;
  /** Whether a reload brings the answers back. */
  isKept: boolean;
  /** Something had been answered before the page was opened, or opened again. */
  isBack: boolean;
  forget: () => void;
}

/** Joins the form for colleagues to a request and to what this tab remembers of the answers to it. */
export function useColleague(assessment: Assessment, part: string): UsedColleague {
  const [came, setCame] = useState<Came>({ status: 'loading' });
  const [values, setValues] = useState<Readonly<Record<string, string>>>({});
  const [view, setView] = useState('');
  const [isKept, setKept] = useState(true);
  const [isBack, setBack] = useState(false);

  const all = useMemo(() => assessment.steps.map(forColleague), [assessment]);
  const asked = came.status === 'asked' ? came.request.steps : undefined;
  const steps = useMemo(() => (asked ? all.filter(({ id }) => asked.includes(id)) : all), [all, asked]);
  const wordings = useMemo(
    () =>
      new Map<string, string>(
        all.flatMap((step) => step.items.map((item) => [`${step.id}.${item.id}`, wordingOf(item)])),
      ),
    [all],
  );

  const open = useCallback(
    async (code: string) => {
      // Fetched by itself: the form can be answered before it is known who asks.
      const { openRequest } = await import('../../../domain/assessment/requests.ts');
      const opened = openRequest(assessment, code);
      if (opened.status === 'refused') {
        setCame(opened);
        return;
      }
      const draft = readColleagueDraft(opened.request.request);
      const kept = Object.entries(draft?.answers ?? {}).flatMap(([question, { value, wording }]) =>
        wordings.get(question) === wording ? [[question, value] as const] : [],
      );
      setView(draft?.view ?? shortId(crypto.getRandomValues(new Uint8Array(10))));
      // What was answered before this ran is newer than what the tab remembers.
      setValues((before) => ({ ...Object.fromEntries(kept), ...before }));
      setBack(kept.length > 0);
      setCame({ status: 'asked', request: opened.request, code });
    },
    [assessment, wordings],
  );
  const opened = came.status === 'asked' ? came.code : undefined;
  useEffect(() => {
    const now = readPart();
    if (isCode(now)) {
      if (now === opened) return;
      if (opened !== undefined) setValues({});
      void open(now);
    } else if (came.status === 'loading') {
      const last = lastRequest(assessment.id);
      const draft = last === undefined ? undefined : readColleagueDraft(last);
      if (draft) void open(draft.request);
      else setCame({ status: 'none' });
    }
  }, [part, opened, came.status, assessment.id, open]);

  useEffect(() => {
    if (came.status !== 'asked' || Object.keys(values).length === 0) return;
    const answers = Object.fromEntries(
      Object.entries(values).map(([question, value]) => [question, { value, wording: wordings.get(question) ?? '' }]),
    );
    const draft = { request: came.code, view, answers };
    setKept(!readShared() && keepColleagueDraft(assessment.id, came.request.request, draft));
  }, [came, values, view, wordings, assessment.id]);

  const standings = useMemo(() => {
    const answers = Object.entries(values).map(([question, value]) => ({
      question: question as QuestionId,
      value,
      wording: wordings.get(question) ?? '',
      time: '',
    }));
    return standingsOf({ steps }, answers);
  }, [steps, values, wordings]);

  const answer = useCallback((question: string, value: string) => {
    setValues((before) => ({ ...before, [question]: value }));
  }, []);
  const forget = useCallback(() => {
    if (came.status === 'asked') forgetColleagueDraft(assessment.id, came.request.request);
    setValues({});
    setBack(false);
  }, [assessment.id, came]);

  return { came, steps, standings, values, answer, open, view, isKept, isBack, forget };
}
