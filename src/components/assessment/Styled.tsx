import type { ReactNode } from 'react';
import results from '../../styles/results.css?url';
import sharing from '../../styles/sharing.css?url';

interface Props {
  /** With codes to hand out and take in, or with what others answered. */
  sharing?: boolean;
  children: ReactNode;
}

/** What follows a form has styles of its own, fetched with it; React shows the part when they are there. */
export function Styled({ sharing: isSharing = false, children }: Props) {
  return (
    <>
      <link rel="stylesheet" href={results} precedence="default" />
      {isSharing && <link rel="stylesheet" href={sharing} precedence="default" />}
      {children}
    </>
  );
}
