import { useLayoutEffect } from 'react';

/**
 * Tells the page that an exercise has taken over, and that somebody is under way: then what they have read makes room. It does so
 * before focus moves and the page scrolls to it, or what comes next would be scrolled out of view.
 */
export function useUnderWay(hydrated: boolean, underWay: boolean): void {
  useLayoutEffect(() => {
    const { dataset } = document.body;
    if (hydrated) dataset.exercise = '';
    if (hydrated && underWay) dataset.underWay = '';
    else delete dataset.underWay;
  }, [hydrated, underWay]);
}
