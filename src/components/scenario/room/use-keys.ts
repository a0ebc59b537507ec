import { useEffect, useRef } from 'react';

/**
 * Keys of one character while they are switched on: somebody who speaks to their computer, or whose hand slips, can do without.
 * What is typed into a field, or pressed with Control, Alt or Meta, is nobody’s key.
 */
export function useKeys(on: boolean, press: (key: string, shift: boolean) => void): void {
  const latest = useRef(press);
  useEffect(() => {
    latest.current = press;
  });
  useEffect(() => {
    if (!on) return;
    const listen = (event: KeyboardEvent): void => {
      const { target, key, shiftKey, altKey, ctrlKey, metaKey, repeat } = event;
      const typing =
        target instanceof Element &&
        target.closest('input:not([type=radio], [type=checkbox]), textarea, select, [popover]');
      if (typing || altKey || ctrlKey || metaKey || repeat || key.length !== 1) return;
      latest.current(key.toUpperCase(), shiftKey);
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [on]);
}
