import type { ReactNode } from 'react';

interface Props {
  id: string;
  label: string;
  hint?: string;
  /** What is wrong with it, in a sentence. */
  problem?: string | undefined;
  /** The field itself, given the names it needs. */
  children: (names: { id: string; 'aria-describedby'?: string; 'aria-invalid'?: true }) => ReactNode;
}

/** A field with its label before it, and its hint and problem tied to it. */
export function Field({ id, label, hint, problem, children }: Props) {
  const described = [problem && `${id}--problem`, hint && `${id}--hint`].filter(Boolean).join(' ');
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p className="hint" id={`${id}--hint`}>
          {hint}
        </p>
      )}
      {problem && (
        <p className="missing" id={`${id}--problem`}>
          {problem}
        </p>
      )}
      {children({
        id,
        ...(described && { 'aria-describedby': described }),
        ...(problem && { 'aria-invalid': true as const }),
      })}
    </div>
  );
}
