import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Assessment } from '../../../domain/assessment/assessment.ts';
import { outcomesInWords, type HandedIn } from '../../../domain/assessment/handed-in.ts';
import { aboutRequest, newRequest, receiveViews, requestsOf } from '../../../domain/assessment/requests.ts';
import { LEAST } from '../../../domain/assessment/spread.ts';
import { shortId } from '../../../domain/assessment/short-id.ts';
import { recordStore } from '../../../storage/record/record-store.ts';
import { useRecord } from '../../record/use-record.ts';
import { HandIn } from '../share/HandIn.tsx';
import type { UsedAttempt } from '../use-attempt.ts';
import { AskForm } from './AskForm.tsx';
import { Request } from './Request.tsx';
import { titleOf } from './title-of.ts';

interface Props {
  assessment: Assessment;
  used: UsedAttempt;
  /** A code that the page was opened with. */
  returned: string | undefined;
  /** Says that the code has been dealt with. */
  onTaken: () => void;
}

/**
 * Another pair of eyes, without a server: a link goes out, codes come back, and three of them are shown together.
 *
 * Accessible means: a code in the address is dealt with and said in a live region; after making or deleting a request focus
 * goes to what is there instead; nothing appears by itself. From where the last answers were added, which may be many screens
 * below what they show, a button leads there.
 */
export function Colleagues({ assessment, used, returned, onTaken }: Props) {
  const { log, status } = useRecord();
  const requests = useMemo(() => requestsOf(log, assessment.id), [log, assessment.id]);
  const [said, setSaid] = useState<readonly string[]>([]);
  const heading = useRef<HTMLHeadingElement>(null);
  const receive = useCallback(
    (texts: readonly string[]): HandedIn[] => receiveViews(assessment, requests, texts),
    [assessment, requests],
  );

  // Once for each opening: what is added here is in the record before the page has heard that the code is dealt with.
  const dealtWith = useRef<string>(undefined);
  useEffect(() => {
    if (returned === undefined) dealtWith.current = undefined;
    if (returned === dealtWith.current || returned === undefined || !used.ready) return;
    dealtWith.current = returned;
    const outcomes = receive([returned]);
    const drafts = outcomes.flatMap((outcome) => outcome.drafts);
    if (drafts.length > 0) void recordStore().add(drafts);
    setSaid(outcomesInWords(outcomes));
    onTaken();
  }, [returned, used.ready, receive, onTaken]);

  const attempt = used.attempt ?? used.all.at(0);
  const ask = ({ name, steps }: { name: string; steps: readonly string[] }): void => {
    if (attempt === undefined) return;
    const request = shortId(crypto.getRandomValues(new Uint8Array(10)));
    void recordStore().add([newRequest({ assessment: assessment.id, request, attempt: attempt.id, steps, name })]);
    setSaid(['The link is made and stands below. Send it yourself: this page sends nothing.']);
    heading.current?.focus();
  };
  const erase = (request: string): void => {
    void recordStore().erase(aboutRequest(request));
    setSaid(['The request is gone, and everything that came with it.']);
    heading.current?.focus();
  };
  const asked = requests.length > 0;
  const seen = requests.find(({ views }) => views.length >= LEAST);

  return (
    <section className="after-form colleagues" aria-labelledby="colleagues">
      <h2 id="colleagues" tabIndex={-1} ref={heading}>
        Another pair of eyes
      </h2>
      <p className="lead">
        People who work with you answer the same statements about you. You see their answers when three have come, all
        together, and never by person. From then on your Word file and your table hold them too, in the same way.
      </p>
      <div role="status" className="said-here">
        {said.map((words) => (
          <p key={words}>{words}</p>
        ))}
      </div>
      {status.state !== 'saved' && status.state !== 'saving' && status.state !== 'loading' && (
        <p className="notice-line">
          Nothing is being kept in this browser, so answers that come back later would find no request. Ask from a
          browser that keeps what you write.
        </p>
      )}
      {requests.map((request) => {
        const own = used.all.find(({ id }) => id === request.attempt) ?? attempt;
        return (
          <Request
            key={request.request}
            assessment={assessment}
            request={request}
            standings={own ? used.standingsIn(own) : used.standings}
            onErase={() => erase(request.request)}
          />
        );
      })}
      {asked && (
        <section aria-labelledby="came-back">
          <h3 id="came-back">Add what came back</h3>
          <HandIn
            label="Paste the link, the code or the whole message"
            hint="Opening a link that you were sent does the same. Several at once are welcome."
            receive={receive}
            isPast={said.length > 0}
            onSaid={() => setSaid([])}
          />
          {seen && (
            <p className="go-on">
              <button type="button" className="as-link" onClick={() => document.getElementById(titleOf(seen))?.focus()}>
                Look at what they have seen
              </button>
            </p>
          )}
        </section>
      )}
      {attempt === undefined ? (
        <p className="notice-line">
          Answer first yourself: your own answers stand beside what they have seen.{' '}
          <a href={`#${assessment.steps[0]?.id ?? ''}`}>Begin with the first step</a>.
        </p>
      ) : asked ? (
        <details className="ask-again">
          <summary>Make another request</summary>
          <AskForm assessment={assessment} onAsk={ask} />
        </details>
      ) : (
        <>
          <h3>Whom to ask</h3>
          <p>
            Ask five or more, so that three will answer. Ask somebody outside your organisation, and somebody with less
            rank than you. Do not ask a person whose job depends on what you think of them, unless you would be glad of
            a no.
          </p>
          <p>
            They choose from the same answers as you, or say that they were not in a place to see it. They are asked for
            no level, and they write nothing.
          </p>
          <AskForm assessment={assessment} onAsk={ask} />
        </>
      )}
      <p className="go-on">
        {requests.some(({ views }) => views.length > 0) && <a href="#plan">Plan what you will try</a>}
        <a href="#results">Back to what you have said</a>
      </p>
    </section>
  );
}
