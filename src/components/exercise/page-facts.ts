import { createContext } from 'react';

/** The facts of the page, in the order of its list of sources. */
export const PageFacts = createContext<readonly string[]>([]);
