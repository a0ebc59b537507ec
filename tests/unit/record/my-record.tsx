import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, vi } from 'vitest';
import { MyRecord } from '../../../src/components/record/MyRecord.island.tsx';
import type { RecordStore } from '../../../src/storage/record/store.ts';
import { usePage } from './page.ts';
import { tab, useFreshBrowser } from './tabs.ts';

const browser = vi.hoisted(() => ({ store: undefined as RecordStore | undefined }));
vi.mock('../../../src/storage/record/record-store.ts', () => ({ recordStore: () => browser.store }));
vi.mock('../../../src/components/exports/download.ts', () => ({ download: vi.fn() }));

/** My record in a browser that has kept nothing, with a store that a test can reach. Downloads go nowhere. */
export function useMyRecord(): { readonly store: RecordStore } {
  useFreshBrowser();
  usePage();
  const here = {} as { store: RecordStore };
  beforeEach(async () => {
    here.store = await tab();
    browser.store = here.store;
  });
  return here;
}

export const show = () =>
  render(
    <MyRecord
      assessments={[{ id: 'skills', title: 'Skills self-assessment' }]}
      scenarios={[{ id: 'friday', title: 'Friday discharge' }]}
    />,
  );
export const part = (name: string): HTMLElement => screen.getByRole('region', { name });
export const press = (name: string | RegExp, within_?: HTMLElement): Promise<void> =>
  userEvent.click(within(within_ ?? document.body).getByRole('button', { name }));

/** The words that a listener hears after the name. */
export const describedBy = (element: HTMLElement): string | null | undefined =>
  document.getElementById(element.getAttribute('aria-describedby') ?? '')?.textContent;
