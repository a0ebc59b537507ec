import { AstroError } from 'astro/errors';

/** Stops the build with words for an author. Without a stack, Astro prints none: the fault is in no program. */
export function stop(message: string): never {
  const error = new AstroError(message);
  error.stack = '';
  throw error;
}
