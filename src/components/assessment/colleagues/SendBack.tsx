import { assessmentPath } from '../../../domain/assessment/address.ts';
import type { Assessment } from '../../../domain/assessment/assessment.ts';
import { codeAnswers } from '../../../domain/assessment/coded-answers.ts';
import type { View, ViewRequest } from '../../../domain/assessment/payload-shapes.ts';
import { encodePayload, payloadFile } from '../../../domain/assessment/payload.ts';
import { askedOf } from '../../../domain/assessment/requests.ts';
import { Confirm } from '../share/Confirm.tsx';
import { HandOut } from '../share/HandOut.tsx';
import { linkTo } from '../share/link-to.ts';

interface Props {
  assessment: Assessment;
  request: ViewRequest;
  view: string;
  values: Readonly<Record<string, string>>;
  onForget: () => void;
}

/** The end of the form for colleagues: the answers as a code, to be sent to whoever asked. */
export function SendBack({ assessment, request, view, values, onForget }: Props) {
  const { id } = assessment;
  const given = Object.entries(values).map(([question, value]) => ({ question, value }));
  const answers = codeAnswers(askedOf(assessment, request.steps), 'colleague', given);
  const payload: View = { assessment: id, request: request.request, view, answers };
  const code = encodePayload('view', payload);
  const who = request.name === '' ? 'the person who asked you' : request.name;
  return (
    <section className="after-form" aria-labelledby="send">
      <h2 id="send" tabIndex={-1}>
        Not sent yet: send this link back
      </h2>
      <p className="lead">
        Your answers are in this link, and nowhere else. Send it to {who}, in whatever way you were asked.
      </p>
      <HandOut
        what="The link with your answers"
        link={linkTo(assessmentPath(id), code)}
        code={code}
        file={{ name: 'joined-up-answers.json', text: payloadFile('view', payload) }}
      />
      <h3>What is in it</h3>
      <p>
        Your {answers.length} answers, the number of the request, and a number of its own, so that the same answers
        count once. It holds nothing about you. It is not locked: whoever gets hold of it and knows how could read the
        answers out of it, so send it to {who} and to nobody else.
      </p>
      <h3>What happens next</h3>
      <p>
        When the link is opened, your answers are added to the others. They show when three people’s have come, for each
        statement together, without names. That is also all that there is to show to others, such as a supervisor.
      </p>
      <p>
        If you change your mind about an answer, <a href={`#${request.steps[0] ?? ''}`}>change it</a> and send the link
        once more: the newer answers take the place of the old ones.
      </p>
      <p>When you have sent it, close this tab, or let it forget what you answered.</p>
      <div className="ways">
        <Confirm
          label="Forget my answers here"
          question="Forget your answers in this tab?"
          yes="Forget them"
          no="Keep them"
          onYes={onForget}
        >
          <p>Send the link first. Afterwards this tab no longer knows what you answered.</p>
        </Confirm>
      </div>
    </section>
  );
}
