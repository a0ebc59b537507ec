import { page } from './page.ts';

/** One way in which people and places grow system leadership. */
export const development = page;
