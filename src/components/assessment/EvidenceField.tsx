interface Props {
  question: string;
  value: string;
  onAnswer: (question: string, value: string) => void;
}

/** The longest line that is kept. */
const MOST = 300;

/**
 * One optional line: a recent time I did this. The warning stands before the field, because a work device and a shared
 * print-out are where names do harm.
 */
export function EvidenceField({ question, value, onAnswer }: Props) {
  const id = `${question}--field`;
  return (
    <div className="evidence-line">
      <label htmlFor={id}>
        A recent time you did this, that somebody else could confirm <span className="soft">(if you like)</span>
      </label>
      <p className="hint" id={`${id}-hint`}>
        One line. Leave out names, places and dates, and anything else by which a person could be known. “A man on my
        round” is enough.
      </p>
      <textarea
        id={id}
        name={question}
        rows={2}
        maxLength={MOST}
        autoComplete="off"
        aria-describedby={`${id}-hint`}
        value={value}
        onChange={({ target }) => onAnswer(question, target.value)}
      />
    </div>
  );
}
