import { useState } from 'react';
import { deskPath } from '../../../domain/assessment/address.ts';
import type { Assessment } from '../../../domain/assessment/assessment.ts';
import type { Attempt } from '../../../domain/assessment/attempt.ts';
import { codeAnswers } from '../../../domain/assessment/coded-answers.ts';
import type { Round, RoundResponse } from '../../../domain/assessment/payload-shapes.ts';
import { encodePayload, payloadFile } from '../../../domain/assessment/payload.ts';
import { NO_ROUND, responseId } from '../../../domain/assessment/rounds.ts';
import { keepDraft, readDraft } from '../../../storage/tab-draft.ts';
import { href } from '../../href.ts';
import { Choices } from '../Choices.tsx';
import { HandOut } from '../share/HandOut.tsx';
import { linkTo } from '../share/link-to.ts';
import { SomebodyElse } from './SomebodyElse.tsx';
import { organisationDraft } from './use-round.ts';

interface Props {
  assessment: Assessment;
  /** The first step that was asked. */
  first: string;
  /** All that is kept here, newest first: it makes one person of whoever answers. */
  attempts: readonly Pick<Attempt, 'id'>[];
  round: Round | undefined;
  values: Readonly<Record<string, string>>;
  /** Somebody else is about to answer on this device. */
  onPass: () => void;
}

/** The organisation that is not said. */
const NOT_SAID = { id: 'not-said', label: 'I would rather not say' };

/**
 * The end of the form for one person: the answers as a code, handed to whoever runs the session.
 *
 * Accessible means: the kind of organisation is asked as every statement is, with nothing chosen; a choice changes the link
 * below it and moves no focus; what the code holds is said in words.
 *
 * States: in a round; without its link; organisation said, or left out.
 */
export function HandOver({ assessment, first, attempts, round, values, onPass }: Props) {
  const { id, organisations } = assessment;
  const draft = organisationDraft(id);
  const [organisation, setOrganisation] = useState(() => {
    const kept = readDraft(draft);
    return typeof kept === 'string' ? kept : '';
  });
  const choose = (value: string): void => {
    setOrganisation(value);
    keepDraft(draft, value);
  };
  const given = Object.entries(values).map(([question, value]) => ({ question, value }));
  const to = round?.round ?? NO_ROUND;
  const payload: RoundResponse = {
    assessment: id,
    round: to,
    response: responseId(attempts, to),
    organisation: organisations.some((one) => one.id === organisation) ? organisation : '',
    answers: codeAnswers(assessment, 'reader', given),
  };
  const code = encodePayload('response', payload);
  return (
    <section className="after-form" aria-labelledby="hand-over">
      <h2 id="hand-over" tabIndex={-1}>
        Hand your answers over
      </h2>
      <p className="lead">
        Not handed over yet: they are here and nowhere else. Whoever runs the session lays them beside the others.
      </p>
      <Choices
        question="organisation"
        statement="What kind of organisation do you come from?"
        hint="It shows only where three people or more of a kind have answered. Leave it out if you could be known by it."
        points={organisations}
        apart={[NOT_SAID]}
        value={organisation}
        onAnswer={(_, value) => choose(value)}
      />
      <h3>Choose one way</h3>
      <p>
        {round
          ? 'Send the link or the file to the place that whoever runs the session has named. If the desk is on a phone or a tablet, it can scan your QR code.'
          : 'You came without the link of a round. Whoever runs the session can add these answers to theirs all the same.'}
      </p>
      <HandOut
        what="The link with your answers"
        link={linkTo(deskPath(id), code)}
        code={code}
        file={{ name: 'joined-up-answers.json', text: payloadFile('response', payload) }}
      />
      <h3>What is in it</h3>
      <p>
        Your {payload.answers.length} {payload.answers.length === 1 ? 'answer' : 'answers'}
        {payload.organisation === '' ? '' : ', the kind of organisation you chose'}, and a random number that this
        browser uses for {round ? 'this round alone' : 'rounds that it has no link of'}, as long as it keeps your
        answers. By the number all that you hand over counts as one person’s. The link holds no name, and the number
        says nothing about you. Whoever gets hold of the link could read the answers out of it.
      </p>
      <p>
        Something to change? <a href={`#${first}`}>Go back to the statements</a>, and hand over once more: newer
        answers, and what you say last of your organisation, take the place of the old ones. Answers to other parts join
        them. When you are done, <a href={href('/record/')}>My record</a> erases what is kept here; what you hand over
        after that counts as another person’s.
      </p>
      <p>Do you share this device?</p>
      <div className="ways">
        <SomebodyElse onYes={onPass} />
      </div>
    </section>
  );
}
