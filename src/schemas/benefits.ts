import { page } from './page.ts';

/** What one of four groups gains: people, staff, organisations, the wider system. */
export const benefit = page;
