import type { ReactNode } from 'react';
import styles from '../../styles/results.css?url';

/** What follows a form has styles of its own, fetched with it; React shows the part when they are there. */
export function Styled({ children }: { children: ReactNode }) {
  return (
    <>
      <link rel="stylesheet" href={styles} precedence="default" />
      {children}
    </>
  );
}
