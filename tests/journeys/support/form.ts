import type { Locator, Page } from '@playwright/test';

/** The step of a form that is shown, once the exercise has taken over. */
export function shownStep(page: Page): Locator {
  return page.locator('[data-hydrated] section.step:not([data-away])');
}

/** Answers every question of the step that is shown with the option in this place; a smaller scale takes its last. */
export async function answerStep(page: Page, place: number): Promise<void> {
  await shownStep(page).waitFor();
  for (const group of await shownStep(page).getByRole('group').all()) {
    const options = group.getByRole('radio');
    await options.nth(Math.min(place, (await options.count()) - 1)).check();
  }
}

/** The link that a part offers to hand out. */
export async function offeredLink(page: Page): Promise<string> {
  return page.locator('[data-link]').first().innerText();
}
