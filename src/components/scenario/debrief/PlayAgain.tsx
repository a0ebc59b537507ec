interface Props {
  /** Of the decision. Where there is none, nothing can be played again. */
  address: string | undefined;
  title: string;
}

/** Leads from a decision that is looked back on to the same decision, to choose otherwise. */
export function PlayAgain({ address, title }: Props) {
  if (address === undefined) return null;
  return (
    <p>
      <a href={`#${address}`} className="again">
        Play again from here<span className="unseen"> at “{title}”</span>
      </a>
    </p>
  );
}
