import { useEffect, useRef, useState, type ReactElement } from 'react';

/**
 * Tells a listener what has begun to be true. It is there before it speaks; what was true when the page opened stands on
 * the page and is not said. Without words, what was said last still holds.
 */
export function Spoken({ words }: { words: string | undefined }): ReactElement {
  const [said, setSaid] = useState('');
  const last = useRef<string>(undefined);
  useEffect(() => {
    if (words === undefined || words === last.current) return;
    if (last.current !== undefined) setSaid(words);
    last.current = words;
  }, [words]);
  return (
    <p className="unseen" role="status">
      {said}
    </p>
  );
}
