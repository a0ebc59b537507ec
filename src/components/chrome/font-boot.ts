/** Milliseconds until the first byte of the page, above which the font would come too late for a first visit anyway. */
const SLOW = 80;

/**
 * Runs in the head of every page, behind the link that browsers without scripts preload the font by. A browser holds back the first
 * words for a font that is preloaded, so it is asked for at once only where it is in time: over a quick line, or from the cache
 * because the reader comes from a page of this site. Else the page reads in the system's face from the start, and `page.ts` fetches
 * the font for the pages after it. What lies below the first screen of a phone then waits too, for one frame (`data-first`, guide.css),
 * unless the reader is on the way there.
 */
export const FONT_BOOT = `{let d=document,e=d.documentElement.dataset,n=performance.getEntriesByType("navigation")[0];if(n?.type=="navigate"&&n.responseStart-n.requestStart>${SLOW}&&d.referrer.indexOf(location.origin+"/")){e.font="";if(!location.hash){e.first="";requestAnimationFrame(()=>setTimeout(()=>{delete e.first}))}}else d.head.insertAdjacentHTML("beforeend",d.currentScript.previousSibling.textContent)}`;
