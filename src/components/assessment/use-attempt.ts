import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { standingsOf, type Answer, type Standings } from '../../domain/assessment/answers.ts';
import type { Assessment, QuestionId, Step } from '../../domain/assessment/assessment.ts';
import {
  aboutAnswer,
  aboutAttempt,
  aboutCompletion,
  attemptsOf,
  type Attempt,
} from '../../domain/assessment/attempt.ts';
import { questionsOf } from '../../domain/assessment/wording.ts';
import type { EntryDraft } from '../../domain/record/entry.ts';
import { recordStore } from '../../storage/record/record-store.ts';
import { useRecord } from '../record/use-record.ts';

/** What is typed is kept when a hand rests this long, in milliseconds; leaving the field or the page keeps it at once. */
const REST = 600;

/** In the place of an attempt's id: the next answer begins one. */
const NEW = 'new';

export interface UsedAttempt {
  /** False until the record has been read: until then answers wait here and are not lost. */
  ready: boolean;
  /** The attempt under way, or the one just finished. */
  attempt: Attempt | undefined;
  /** Every attempt at this assessment, newest first. */
  all: readonly Attempt[];
  standings: Standings;
  /** The same for any attempt. */
  standingsIn: (attempt: Attempt) => Standings;
  /** What stands in the fields, by question: also answers to questions that have changed are not shown as chosen. */
  values: Readonly<Record<string, string>>;
  answer: (question: string, value: string) => void;
  /** Says that the results have been asked for. */
  finish: () => void;
  /** The next answer begins a new attempt. */
  afresh: () => void;
  /** Opens an earlier attempt. */
  open: (attempt: string) => void;
}

/** Joins one assessment to the record. `steps`: all of them, or the one skill that somebody came for. */
export function useAttempt(assessment: Assessment, steps: readonly Step[]): UsedAttempt {
  const { log, status } = useRecord();
  const ready = status.state !== 'loading';
  const [chosen, choose] = useState<string>();
  /** Answers that are newer than the record: given before it was read, or still being typed. */
  const [fresh, setFresh] = useState<Readonly<Record<string, string>>>({});

  const all = useMemo(() => attemptsOf(log, assessment), [log, assessment]);
  const wanted = steps.map(({ id }) => id).join();
  const under = all.find(({ completed, steps: its }) => completed === undefined && its.join() === wanted);
  const id = chosen ?? under?.id;
  const attempt = all.find((one) => one.id === id);

  const questions = useMemo(() => new Map(steps.flatMap(questionsOf).map((one) => [one.id, one])), [steps]);
  const standings = useMemo(() => {
    const now = Object.entries(fresh).flatMap(([question, value]): Answer[] => {
      const asked = questions.get(question as QuestionId);
      return asked ? [{ question: asked.id, value, wording: asked.wording, time: '' }] : [];
    });
    const kept = (attempt?.answers ?? []).filter(({ question }) => !(question in fresh));
    return standingsOf({ steps }, [...kept, ...now]);
  }, [attempt, fresh, questions, steps]);
  const values = useMemo(
    () =>
      Object.fromEntries([...standings.of].flatMap(([q, one]) => (one.status === 'answered' ? [[q, one.value]] : []))),
    [standings],
  );

  const write = useCallback(
    (answers: Readonly<Record<string, string>>) => {
      const drafts = Object.entries(answers).flatMap(([question, value]): ((attempt: string) => EntryDraft)[] => {
        const asked = questions.get(question as QuestionId);
        if (asked === undefined) return [];
        const body = { assessment: assessment.id, question: asked.id, value, wording: asked.wording };
        return [(to) => ({ kind: 'answer', version: 1, about: aboutAnswer(to, asked.id), body })];
      });
      if (drafts.length === 0) return;
      const known = id !== undefined && id !== NEW;
      const to = known ? id : crypto.randomUUID();
      const begun: EntryDraft[] = known
        ? []
        : [
            {
              kind: 'attempt',
              version: 1,
              about: aboutAttempt(to),
              body: { assessment: assessment.id, steps: wanted.split(',') },
            },
          ];
      if (!known) choose(to);
      void recordStore().add([...begun, ...drafts.map((draft) => draft(to))]);
    },
    [assessment.id, id, questions, wanted],
  );

  // What waits is written when the record has been read and the hand rests, or when the page is left.
  const waiting = useRef({ fresh, write });
  useEffect(() => {
    waiting.current = { fresh, write };
    if (!ready || Object.keys(fresh).length === 0) return;
    const flush = () => {
      write(waiting.current.fresh);
      setFresh({});
    };
    const timer = setTimeout(flush, REST);
    const leave = () => document.visibilityState === 'hidden' && flush();
    document.addEventListener('visibilitychange', leave);
    addEventListener('pagehide', flush);
    document.addEventListener('focusout', flush);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', leave);
      removeEventListener('pagehide', flush);
      document.removeEventListener('focusout', flush);
    };
  }, [fresh, ready, write]);

  const answer = useCallback(
    (question: string, value: string) => {
      const typed = question.endsWith('.evidence');
      if (typed || !ready) setFresh((before) => ({ ...before, [question]: value }));
      else write({ [question]: value });
    },
    [ready, write],
  );
  const finish = useCallback(() => {
    if (attempt === undefined || attempt.completed !== undefined) return;
    // It stays the one that is shown, although it is no longer under way.
    choose(attempt.id);
    const about = aboutCompletion(attempt.id);
    void recordStore().add([{ kind: 'completion', version: 1, about, body: { assessment: assessment.id } }]);
  }, [assessment.id, attempt]);
  const afresh = useCallback(() => {
    setFresh({});
    choose(NEW);
  }, []);

  const standingsIn = useCallback(
    (one: Attempt) => (one.id === attempt?.id ? standings : standingsOf(assessment, one.answers)),
    [assessment, attempt?.id, standings],
  );

  return { ready, attempt, all, standings, standingsIn, values, answer, finish, afresh, open: choose };
}
