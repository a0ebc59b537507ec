import { THEME_KEY } from './theme-key.ts';

/**
 * Runs in the head of every page before anything is drawn, so that a reader who chose dark never sees a flash of light.
 * The content security policy allows exactly this text by its hash.
 */
export const THEME_BOOT = `try{var t=localStorage.getItem("${THEME_KEY}");if(t==="dark"||t==="light")document.documentElement.dataset.theme=t}catch(e){}`;
