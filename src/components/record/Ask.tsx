import { useEffect, useId, useRef, type ReactElement, type ReactNode } from 'react';

export interface Choice {
  label: string;
  /** Not there for the way out, which changes nothing. */
  act?: () => void;
}

interface Props {
  /** Whether the question is being asked. */
  open: boolean;
  title: string;
  children: ReactNode;
  /** What can be done, the strongest first. The last changes nothing; Escape does the same. */
  choices: readonly Choice[];
  onClose: () => void;
}

/**
 * A question that has to be answered before anything is lost. The browser keeps focus in it and gives it back.
 *
 * Accessible means: focus is on the way out, which stands last, so that what would be lost is in the description of the dialog and
 * is said as it opens.
 */
export function Ask({ open, title, children, choices, onClose }: Props): ReactElement {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    if (open) {
      dialog.current?.showModal();
      // A second press of the same key is an accident, and must lose nothing.
      dialog.current?.querySelector<HTMLElement>('.ask-choices button:last-child')?.focus();
    } else if (dialog.current?.open) dialog.current.close();
  }, [open]);

  return (
    <dialog ref={dialog} className="ask" aria-labelledby={id} aria-describedby={`${id}-about`} onClose={onClose}>
      <h2 id={id}>{title}</h2>
      <div id={`${id}-about`}>{children}</div>
      <p className="ask-choices">
        {choices.map(({ label, act }, i) => (
          <button
            key={label}
            type="button"
            className={i === 0 ? 'go' : 'quiet'}
            onClick={() => {
              dialog.current?.close();
              act?.();
            }}
          >
            {label}
          </button>
        ))}
      </p>
    </dialog>
  );
}
