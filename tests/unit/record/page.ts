import { cleanup } from '@testing-library/react';
import { afterAll, afterEach, beforeEach } from 'vitest';
import { recordStore } from '../../../src/storage/record/record-store.ts';

// jsdom knows the element, and none of what it does.
const dialog = HTMLDialogElement.prototype;
dialog.showModal = function () {
  this.open = true;
};
dialog.close = function () {
  if (!this.open) return;
  this.open = false;
  this.dispatchEvent(new Event('close'));
};
// It has no screen either.
Element.prototype.scrollIntoView = () => undefined;

/** A page with the region that says things, as every page has it; emptied after each test. */
export function usePage(): void {
  beforeEach(() => {
    document.body.innerHTML = '<p role="status" data-said></p>';
  });
  afterEach(() => {
    cleanup();
  });
  useSettledStore();
}

/** No test file ends while the store still writes: the page around it would be gone. */
export function useSettledStore(): void {
  afterAll(async () => {
    await recordStore().eraseAll();
  });
}
