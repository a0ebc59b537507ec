import type { Page } from '@playwright/test';

/** Watches what moves by itself on the pages that follow. Gives what has moved on the one that is open. */
export async function watchShifts(page: Page): Promise<() => Promise<string[]>> {
  await page.addInitScript(() => {
    const moved: string[] = [];
    (window as unknown as { moved: string[] }).moved = moved;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { sources } = entry as PerformanceEntry & {
          sources: { node?: Node; previousRect: DOMRect; currentRect: DOMRect }[];
        };
        moved.push(
          sources
            .map(({ node, previousRect: { x, y }, currentRect }) => {
              const what = `${node?.nodeName} "${node?.textContent?.trim().slice(0, 40)}"`;
              return `${what} from ${x}, ${y} to ${currentRect.x}, ${currentRect.y}`;
            })
            .join('; '),
        );
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  return () => page.evaluate(() => (window as unknown as { moved: string[] }).moved);
}
