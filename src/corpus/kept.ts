import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(process.cwd(), 'node_modules/.cache/joined-up');

/**
 * A function from words to words that remembers its answers from one build to the next, for work that is slow and always comes
 * out the same. `version` changes when the function does. A cache that cannot be read or written is no cache.
 */
export function kept<I>(name: string, version: string, make: (input: I) => string): (input: I) => string {
  const file = join(FOLDER, `${name}.json`);
  const known = read(file);
  const used = new Map<string, string>();
  let added = false;
  process.once('exit', () => {
    if (added) write(file, used);
  });
  return (input) => {
    const key = createHash('sha256')
      .update(`${version}\n${JSON.stringify(input)}`)
      .digest('base64');
    let answer = used.get(key) ?? known.get(key);
    if (answer === undefined) {
      answer = make(input);
      added = true;
    }
    used.set(key, answer);
    return answer;
  };
}

function read(file: string): Map<string, string> {
  try {
    return new Map(JSON.parse(readFileSync(file, 'utf8')) as [string, string][]);
  } catch {
    return new Map();
  }
}

function write(file: string, answers: ReadonlyMap<string, string>): void {
  try {
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(file, JSON.stringify([...answers]));
  } catch {
    // The next build does the work again.
  }
}
