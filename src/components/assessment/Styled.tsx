import type { ReactNode } from 'react';
import desk from '../../styles/desk.css?url';
import results from '../../styles/results.css?url';
import sharing from '../../styles/sharing.css?url';
import { Sheet } from '../exercise/Sheet.tsx';

interface Props {
  /** With codes to hand out and take in, or with what others answered. */
  sharing?: boolean;
  /** With the desk of a health check. */
  desk?: boolean;
  children: ReactNode;
}

/** What follows a form has styles of its own, fetched with it; React shows the part when they are there. */
export function Styled({ sharing: isSharing = false, desk: isDesk = false, children }: Props) {
  return (
    <>
      <Sheet href={results} />
      {isSharing && <Sheet href={sharing} />}
      {isDesk && <Sheet href={desk} />}
      {children}
    </>
  );
}
