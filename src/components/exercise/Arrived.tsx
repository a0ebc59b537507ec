import { useEffect } from 'react';

/** Stands last in a part that is fetched, and tells once that all of it is in the page: nobody outside would know. */
export function Arrived({ then }: { then: () => void }) {
  useEffect(then, [then]);
  return null;
}
