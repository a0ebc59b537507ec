import { assessmentPath } from '../../../domain/assessment/address.ts';
import type { Assessment } from '../../../domain/assessment/assessment.ts';
import type { Standings } from '../../../domain/assessment/answers.ts';
import { encodePayload, payloadFile } from '../../../domain/assessment/payload.ts';
import { askedOf, type KeptRequest } from '../../../domain/assessment/requests.ts';
import { spreadOf } from '../../../domain/assessment/spread.ts';
import { counted, listed } from '../../../domain/sentences.ts';
import { localDay } from '../../record/when.ts';
import { Confirm } from '../share/Confirm.tsx';
import { HandOut } from '../share/HandOut.tsx';
import { linkTo } from '../share/link-to.ts';
import { Seen } from './Seen.tsx';
import { titleOf } from './title-of.ts';
import { colleaguePath, wordsToAskWith } from './words.ts';

interface Props {
  assessment: Assessment;
  request: KeptRequest;
  /** The reader's own answers of the attempt that the request belongs to. */
  standings: Standings;
  onErase: () => void;
}

/** One request: how many have answered, what they have seen once three have, and the link to send. */
export function Request({ assessment, request, standings, onErase }: Props) {
  const { id } = assessment;
  const asked = askedOf(assessment, request.steps);
  const shown = spreadOf(asked, 'colleague', request.views);
  const title = titleOf(request);
  return (
    <section aria-labelledby={title} className="request">
      <h3 id={title} tabIndex={-1}>
        Asked on {localDay(request.made)}
      </h3>
      <p className="count-so-far">
        {shown.status === 'waiting'
          ? shown.words
          : `Answers of ${counted(shown.people, 'person', 'people')} have come.`}
      </p>
      {shown.status === 'shown' ? (
        <>
          <Seen shown={shown} standings={standings} />
          <details className="send-again">
            <summary>The link, to ask somebody else</summary>
            <Link {...{ id, request, asked }} />
          </details>
        </>
      ) : (
        <Link {...{ id, request, asked }} />
      )}
      <div className="ways">
        <Confirm
          label="Delete this request"
          question="Delete this request, and everything that came?"
          yes="Delete it"
          no="Keep it"
          onYes={onErase}
        >
          <p>
            {request.views.length === 0
              ? 'Nobody’s answers have come yet. Answers that come later can then not be added.'
              : `The answers of ${counted(request.views.length, 'person', 'people')} go with it. Answers that come later can then not be added.`}
          </p>
        </Confirm>
      </div>
    </section>
  );
}

function Link({ id, request, asked }: { id: string; request: KeptRequest; asked: Assessment }) {
  const { name, steps } = request;
  const payload = { assessment: id, request: request.request, steps, name };
  const code = encodePayload('request', payload);
  const statements = asked.steps.flatMap(({ items }) => items).length;
  const words = wordsToAskWith(statements);
  return (
    <>
      <h4>Words to ask with</h4>
      <blockquote>
        <p>“{words}”</p>
      </blockquote>
      <h4>The link to send with them</h4>
      <HandOut
        what="Your link"
        link={linkTo(colleaguePath(assessmentPath(id)), code)}
        code={code}
        message={words}
        file={{ name: 'joined-up-request.json', text: payloadFile('request', payload) }}
      />
      <p className="hint">
        The link holds {name !== '' && `the name “${name}”, `}what you ask about (
        {listed(asked.steps.map(({ title }) => title))}) and a number by which answers find back to this request. None
        of your answers are in it{name === '' && ', and no name'}. This page sends nothing: you do, to whom you like.
      </p>
    </>
  );
}
