import { useEffect } from 'react';

/** Tells the page that an exercise has taken over, and that somebody is under way: then what they have read makes room. */
export function useUnderWay(hydrated: boolean, underWay: boolean): void {
  useEffect(() => {
    const { dataset } = document.body;
    if (hydrated) dataset.exercise = '';
    if (hydrated && underWay) dataset.underWay = '';
    else delete dataset.underWay;
  }, [hydrated, underWay]);
}
