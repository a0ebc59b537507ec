import { page } from './page.ts';

/** One of the four kinds of example. The file name is the theme's name in `src/domain/vocabulary.ts`. */
export const exampleTheme = page;
