import { useEffect, useState } from 'react';

/** Sheets that did not load, by their address as it is written. */
const failed = new Map<string, HTMLLinkElement>();

// React shows a part also when its sheet has failed, and never asks for that sheet again.
if (typeof document !== 'undefined') {
  document.addEventListener(
    'error',
    ({ target }) => {
      if (!(target instanceof HTMLLinkElement) || target.rel !== 'stylesheet') return;
      failed.set(target.getAttribute('href') ?? '', target);
    },
    true,
  );
}

/** A copy in the same place is fetched anew in every browser; the same address set again is not. */
function askAgain(href: string): void {
  const link = failed.get(href);
  failed.delete(href);
  link?.replaceWith(link.cloneNode());
}

/**
 * Styles of a part that is fetched when it is asked for: React shows the part when they are there. Where they could not be
 * fetched, they are asked for again when the part is opened again, and when the browser has a connection again.
 */
export function Sheet({ href }: { href: string }) {
  const [failedBefore] = useState(() => failed.has(href));
  useEffect(() => {
    if (failedBefore) askAgain(href);
    const onOnline = (): void => askAgain(href);
    addEventListener('online', onOnline);
    return () => removeEventListener('online', onOnline);
  }, [failedBefore, href]);
  return <link rel="stylesheet" href={href} precedence="default" />;
}
