type Way = readonly [says: string, does: () => unknown];

interface Props {
  /** What each button says, and what it does. Those left out are `undefined`. */
  ways: readonly (Way | undefined)[];
  /** What came of the last one. */
  said: string;
}

export const PRINT: Way = ['Print or PDF', () => print()];

/**
 * Ways to take something away, as files or on paper.
 *
 * Accessible means: buttons that say what they make; what came of it is said in a live region that was there before.
 */
export function Ways({ ways, said }: Props) {
  return (
    <>
      {ways.length > 0 && (
        <div className="take-away">
          {ways.map(
            (way) =>
              way && (
                <button key={way[0]} type="button" className="quiet" onClick={() => void way[1]()}>
                  {way[0]}
                </button>
              ),
          )}
        </div>
      )}
      <p role="status" className="said-here">
        {said}
      </p>
    </>
  );
}
