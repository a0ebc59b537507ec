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
import { draft } from '../../domain/record/understand.ts';
import { newUuid } from '../../storage/record/new-uuid.ts';
import { recordStore } from '../../storage/record/record-store.ts';
import { useRecord } from '../record/use-record.ts';
import { useResting } from '../exercise/use-resting.ts';

/** In the place of an attempt's id: the next answer begins one. */
const NEW = 'new';

export interface UsedAttempt {
  /** False until the record has been read: until then answers wait here and are not lost. */
  ready: boolean;
  /** What is asked: what the attempt covers, or what somebody came for. */
  steps: readonly Step[];
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
  /** Takes up an attempt, to go on with it or to change its answers. */
  open: (attempt: string) => void;
}

/**
 * Joins one assessment to the record. `asked`: the steps that somebody came for, all of them or some. `named`: the attempt that
 * the address takes up.
 */
export function useAttempt(assessment: Assessment, asked: readonly Step[], named?: string): UsedAttempt {
  const { log, status } = useRecord();
  const ready = status.state !== 'loading';
  const [chosen, choose] = useState<string>();
  /** Answers that are newer than the record: given before it was read, or still being typed. */
  const [fresh, setFresh] = useState<Readonly<Record<string, string>>>({});

  const all = useMemo(() => attemptsOf(log, assessment), [log, assessment]);
  const cameFor = asked.map(({ id }) => id).join();
  const under = all.find(({ completed, steps: its }) => completed === undefined && its.join() === cameFor);
  // Now, and not after the page is drawn: by then the address names a step, and this one would be forgotten.
  if (named !== chosen && all.some(({ id }) => id === named)) choose(named);
  const attemptId = chosen ?? under?.id;
  const attempt = all.find(({ id }) => id === attemptId);
  // An attempt is gone on with as it was begun, also on the page of the whole form.
  const wanted = attempt && attempt.steps.length > 0 ? attempt.steps.join() : cameFor;
  const steps = useMemo(
    () => assessment.steps.filter(({ id }) => wanted.split(',').includes(id)),
    [assessment, wanted],
  );

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
      const known = attemptId !== undefined && attemptId !== NEW;
      const to = known ? attemptId : newUuid();
      const drafts = Object.entries(answers).flatMap(([question, value]): EntryDraft[] => {
        const asked = questions.get(question as QuestionId);
        if (asked === undefined) return [];
        const { id, wording } = asked;
        return [draft('answer', aboutAnswer(to, id), { assessment: assessment.id, question: id, value, wording })];
      });
      if (drafts.length === 0) return;
      const steps = wanted.split(',');
      const begun = known ? [] : [draft('attempt', aboutAttempt(to), { assessment: assessment.id, steps })];
      if (!known) choose(to);
      void recordStore().add([...begun, ...drafts]);
    },
    [assessment.id, attemptId, questions, wanted],
  );

  const handOver = useCallback(
    (answers: Readonly<Record<string, string>>) => {
      write(answers);
      setFresh({});
    },
    [write],
  );
  const waits = Object.keys(fresh).length > 0;
  useResting(ready && waits ? fresh : undefined, handOver);
  // What was answered before the record had been read does not wait for a hand to rest.
  const wasReady = useRef(ready);
  useEffect(() => {
    if (ready && !wasReady.current && waits) handOver(fresh);
    wasReady.current = ready;
  }, [ready, waits, fresh, handOver]);

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
    void recordStore().add([draft('completion', aboutCompletion(attempt.id), { assessment: assessment.id })]);
  }, [assessment.id, attempt]);
  const open = useCallback(
    (one: string) => {
      // What is still being typed belongs to the attempt that is left.
      if (ready && waits) handOver(fresh);
      choose(one);
    },
    [ready, waits, fresh, handOver],
  );
  const afresh = useCallback(() => open(NEW), [open]);

  const standingsIn = useCallback(
    (one: Attempt) => (one.id === attempt?.id ? standings : standingsOf(assessment, one.answers)),
    [assessment, attempt?.id, standings],
  );

  return { ready, steps, attempt, all, standings, standingsIn, values, answer, finish, afresh, open };
}
