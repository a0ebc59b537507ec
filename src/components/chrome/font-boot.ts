/** Milliseconds until the first byte of the page, above which the font would come too late for a first visit anyway. */
const SLOW = 80;

/**
 * Runs in the head of every page, where the page's font stands in `data-font` of the script. A browser holds back the first words
 * for a font that is preloaded, so it is asked for at once only where it is in time: over a quick line, or from the cache because
 * the reader comes from a page of this site. Else the page reads in the system's face from the start, and `page.ts` fetches the
 * font for the pages after it. What lies far below the first screen then waits too (`data-first`, guide.css), unless the reader is
 * on the way there. The content security policy allows exactly this text by its hash.
 */
export const FONT_BOOT = `(function(){var d=document,e=d.documentElement,f=d.currentScript.dataset.font,n=performance.getEntriesByType("navigation")[0],l;if(n&&n.type==="navigate"&&n.responseStart-n.requestStart>${SLOW}&&d.referrer.indexOf(location.origin+"/")){e.dataset.font=f;if(!location.hash)e.dataset.first=""}else{l=d.createElement("link");l.rel="preload";l.as="font";l.type="font/woff2";l.crossOrigin="";l.href=f;d.head.append(l)}})()`;
