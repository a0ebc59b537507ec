import { useLayoutEffect, useRef, useState, type RefObject } from 'react';

/**
 * The form can be answered before any script has run. Once, before anything is drawn again, what stands in the fields is
 * handed over as answers. Returns the step in which somebody had already begun, or in which their focus is.
 */
export function useTakeOver(
  root: RefObject<HTMLElement | null>,
  answer: (question: string, value: string) => void,
): string | undefined {
  const [begunIn, setBegunIn] = useState<string>();
  const done = useRef(false);
  useLayoutEffect(() => {
    if (done.current || root.current === null) return;
    done.current = true;
    const chosen = [...root.current.querySelectorAll<HTMLInputElement>('input[type=radio]:checked')];
    const written = [...root.current.querySelectorAll<HTMLTextAreaElement>('textarea')].filter(({ value }) => value);
    for (const { name, value } of [...chosen, ...written]) answer(name, value);
    const focused = root.current.contains(document.activeElement) ? document.activeElement : undefined;
    setBegunIn((focused ?? [...chosen, ...written].at(-1))?.closest('section')?.id);
  }, [root, answer]);
  return begunIn;
}
