import { useState, type ReactNode } from 'react';
import { Ask } from '../../record/Ask.tsx';

interface Props {
  /** On the button that asks. */
  label: ReactNode;
  question: string;
  /** What goes and what cannot be undone. */
  children: ReactNode;
  /** On the button that does it. */
  yes: string;
  no: string;
  onYes: () => void;
}

/** A button for something that cannot be undone: it asks once before it does it. */
export function Confirm({ label, question, children, yes, no, onYes }: Props) {
  const [asks, setAsks] = useState(false);
  return (
    <>
      <button type="button" className="as-link" onClick={() => setAsks(true)}>
        {label}
      </button>
      <Ask
        open={asks}
        onClose={() => setAsks(false)}
        title={question}
        choices={[{ label: yes, act: onYes }, { label: no }]}
      >
        {children}
      </Ask>
    </>
  );
}
