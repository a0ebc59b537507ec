import { page } from './page.ts';

/** One of the six principles. */
export const principle = page;
