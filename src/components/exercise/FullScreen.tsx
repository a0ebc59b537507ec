import { useEffect, useState, type RefObject } from 'react';

/** Lets a part of the page fill the screen, for a room. Only where the browser can. */
export function FullScreen({ screen }: { screen: RefObject<HTMLElement | null> }) {
  const [can, setCan] = useState(false);
  const [full, setFull] = useState(false);
  useEffect(() => {
    setCan(document.fullscreenEnabled);
    const changed = (): void => setFull(document.fullscreenElement !== null);
    document.addEventListener('fullscreenchange', changed);
    return () => document.removeEventListener('fullscreenchange', changed);
  }, []);
  if (!can) return null;
  const press = (): void => {
    // A browser that refuses leaves everything as it was.
    (full ? document.exitFullscreen() : screen.current?.requestFullscreen())?.catch(() => undefined);
  };
  return (
    <button type="button" className="quiet" onClick={press}>
      {full ? 'Leave the full screen' : 'Fill the screen'}
    </button>
  );
}
