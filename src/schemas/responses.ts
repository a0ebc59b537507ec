import { page } from './page.ts';

/** One of the three answers to barriers. */
export const response = page;
