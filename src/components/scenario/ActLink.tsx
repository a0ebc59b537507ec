import type { MouseEvent, ReactNode } from 'react';
import type { Move } from '../../domain/scenario/play.ts';
import { actAddress } from './acts.ts';

interface Props {
  does: Move['does'];
  what: string;
  className?: string;
  /** Before that the link itself keeps what was pressed, in the address. */
  hydrated: boolean;
  onPress: () => void;
  children: ReactNode;
}

/**
 * A choice, or somebody to ask: a link, because it leads on, and because a link can be pressed before any script has run. It leads to
 * itself, so that its row is then marked as pressed.
 */
export function ActLink({ does, what, className, hydrated, onPress, children }: Props) {
  const press = (event: MouseEvent): void => {
    if (!hydrated || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    onPress();
  };
  const address = actAddress(does, what);
  return (
    <a id={address} href={`#${address}`} className={className} onClick={press} draggable={false}>
      {children}
    </a>
  );
}
