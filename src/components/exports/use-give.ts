import { useState } from 'react';

/**
 * Makes a file: what is in it and its type. Fetch here what makes it. `holds` completes “It holds …” where that is more than
 * what the person wrote.
 */
export type Make = () => Promise<[content: string | Blob, type: string, holds?: string]>;

const keep = (holds: string): string => `It holds ${holds}: keep it where you would keep a letter.`;

/** What to do with a file, by its extension, where that is more than keeping it. */
const NEXT: Readonly<Record<string, string>> = {
  ics: 'Open it, and your calendar offers to take it in. Whoever sees that calendar can read your plan there.',
};

/**
 * Gives the person a file when they ask for one. `said` is for a live region: what is being made, where it went, or why there is
 * none.
 */
export function useGive(nameWords: readonly string[]): {
  said: string;
  /** `what` completes “Making …”: `the Word file`. */
  give: (what: string, extension: string, make: Make) => Promise<void>;
} {
  const [said, setSaid] = useState('');
  const give = async (what: string, extension: string, make: Make): Promise<void> => {
    setSaid(`Making ${what} …`);
    try {
      const [[content, type, holds = 'what you wrote'], { download, fileName }] = await Promise.all([
        make(),
        import('./download.ts'),
      ]);
      const name = fileName(nameWords, extension);
      download(name, content, type);
      setSaid(`${name} is with your downloads. ${NEXT[extension] ?? keep(holds)}`);
    } catch {
      setSaid(
        `We could not make ${what}: there seems to be no connection to fetch what makes it. Nothing is lost; try again later.`,
      );
    }
  };
  return { said, give };
}
