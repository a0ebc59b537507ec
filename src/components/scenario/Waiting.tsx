interface Props {
  /** A choice has been made and waits. */
  waits: boolean;
  /** There was no connection. */
  failed: boolean;
  load: () => void;
}

/** What the rest of the story is doing, if somebody has to wait for it. There before it speaks. */
export function Waiting({ waits, failed, load }: Props) {
  return (
    <div role="status">
      {waits && !failed && <p className="notice-line">Your choice is noted. Fetching the rest of the story …</p>}
      {failed && (
        <p className="notice-line">
          The rest of the story could not be fetched: there seems to be no connection.{' '}
          {waits ? 'Your choice is noted, and the story goes on as soon as it is there.' : 'What you did is safe.'}{' '}
          <button type="button" className="as-link" onClick={load}>
            Try again
          </button>
        </p>
      )}
    </div>
  );
}
