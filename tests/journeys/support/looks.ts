import type { Page } from '@playwright/test';

/** How many characters stand in each full line of the page's paragraphs: the last line of a paragraph is short by nature. */
export function charactersPerLine(page: Page): Promise<number[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('.text > p, .prose > p')].flatMap((paragraph) => {
      const lines = new Map<number, number>();
      const texts = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
      for (let text = texts.nextNode(); text; text = texts.nextNode()) {
        // What is raised above the line would look like a line of its own.
        if (text.parentElement?.closest('sup')) continue;
        for (let at = 0; at < (text.textContent ?? '').length; at += 1) {
          const range = document.createRange();
          range.setStart(text, at);
          range.setEnd(text, at + 1);
          const { bottom, width } = range.getBoundingClientRect();
          if (width > 0) lines.set(Math.round(bottom / 8), (lines.get(Math.round(bottom / 8)) ?? 0) + 1);
        }
      }
      return [...lines.entries()]
        .toSorted(([a], [b]) => a - b)
        .map(([, count]) => count)
        .slice(0, -1);
    }),
  );
}

/** How many pixels a reader would have to scroll sideways, and what reaches furthest. */
export function sideways(page: Page): Promise<string | undefined> {
  return page.evaluate(() => {
    const root = document.documentElement;
    const over = root.scrollWidth - root.clientWidth;
    if (over <= 0) return undefined;
    const furthest = [...document.body.querySelectorAll('*')]
      // What scrolls inside its own frame is no trouble.
      .filter((element) => !element.closest('.table, dialog') || element.matches('.table, dialog'))
      .filter((element) => element.getBoundingClientRect().left + element.scrollWidth > root.clientWidth + 0.5)
      .map((element) => `${element.localName}.${element.getAttribute('class') ?? ''}`);
    return `${over} px: ${furthest.slice(-4).join(', ')}`;
  });
}

/**
 * What can be pressed and is smaller than 24 by 24 px. Links in lines of text are left out, because their line makes them
 * as tall as they are; axe sees to it that they stand far enough apart. Links in a navigation are not text.
 */
export function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const inText = (element: Element): boolean =>
      element.localName === 'a' && getComputedStyle(element).display === 'inline' && !element.closest('nav');
    return [...document.querySelectorAll('a[href], button, input, select, textarea, summary')]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }) && !element.matches('.skip'))
      .flatMap((element) => {
        // A press on its label is a press on the control.
        const target = element.matches('input') ? (element.closest('label') ?? element) : element;
        const { width, height } = target.getBoundingClientRect();
        if (width === 0 || (width >= 24 && height >= 24) || inText(element)) return [];
        return [
          `${element.localName} “${element.textContent.trim().slice(0, 30)}” ${Math.round(width)} × ${Math.round(height)}`,
        ];
      });
  });
}

/** Elements that reach over the right edge or hide some of their own text. What scrolls inside its own frame is no trouble. */
export function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const edge = document.documentElement.clientWidth;
    return [...document.body.querySelectorAll<HTMLElement>('*')]
      .filter(
        (element) => element.checkVisibility({ visibilityProperty: true }) && !element.closest('svg, .unseen, .table'),
      )
      .filter((element) => {
        const { right, width } = element.getBoundingClientRect();
        const hides =
          getComputedStyle(element).overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1;
        return width > 0 && (right > edge + 1 || hides);
      })
      .map((element) => `${element.localName}.${element.className} “${element.textContent.trim().slice(0, 30)}”`);
  });
}
