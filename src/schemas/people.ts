import { page } from './page.ts';

/** Leading with people who use services, and with communities. */
export const people = page;
