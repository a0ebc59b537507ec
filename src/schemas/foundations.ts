import { page } from './page.ts';

/** What system leadership is, why it is needed, how it differs, where it happens, how to keep learning. */
export const foundation = page;
