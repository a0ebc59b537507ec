import { expect, type Locator, type Page } from '@playwright/test';

/** The step that is shown. */
export function stepOf(page: Page): Locator {
  return page.locator('.step:not([data-away])');
}

/** The exercise, once its script has taken over. */
export async function openExercise(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await expect(page.locator('body[data-exercise]')).toBeAttached();
}

/** Answers every statement of the step that is shown: the option at `at`, counted from the first. */
export async function answerStep(page: Page, at = 1): Promise<void> {
  for (const group of await stepOf(page).getByRole('group').all()) await group.getByRole('radio').nth(at).check();
}

export async function goOn(page: Page): Promise<void> {
  await stepOf(page)
    .getByRole('button', { name: /^(Go on|See what you have said)$/ })
    .click();
}

/** The heading of the step or part that is shown. */
export function headingOf(page: Page): Locator {
  return page.locator('.step:not([data-away]) > header h2, .after-form > h2');
}

/** Answers steps until `until` is the heading of what is shown. */
export async function answerUntil(page: Page, until: string, at?: number): Promise<void> {
  for (let shown = await headingOf(page).textContent(); shown !== until; shown = await headingOf(page).textContent()) {
    await answerStep(page, at);
    await goOn(page);
    await expect(headingOf(page)).not.toHaveText(shown ?? '');
  }
}

/** Waits until something is kept, and the first line of the exercise says that all of it is on the disk. */
export async function expectSaved(page: Page): Promise<void> {
  await expect(page.getByRole('button', { name: 'Download my copy' })).toBeVisible();
  await expect(page.locator('.storage-line')).toHaveAttribute('data-state', 'saved');
}
