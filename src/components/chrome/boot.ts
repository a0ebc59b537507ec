import { THEME_BOOT } from '../../storage/theme-boot.ts';
import { FONT_BOOT } from './font-boot.ts';

/** The one script inside every page: what has to be settled before anything is drawn. The policy allows it by its hash. */
export const BOOT = THEME_BOOT + FONT_BOOT;
