import { useEffect, useId, useRef, useState } from 'react';
import { outcomesInWords, type HandedIn } from '../../../domain/assessment/handed-in.ts';
import { recordStore } from '../../../storage/record/record-store.ts';

interface Props {
  /** What is to be pasted, as the field's label. */
  label: string;
  hint: string;
  /** Decides about what was handed in. Whatever it says is kept or not kept as it says. */
  receive: (texts: readonly string[]) => HandedIn[];
  /** Something newer has been said elsewhere on the page: what was said here is past, and goes. */
  isPast?: boolean;
  /** Told that something is being said here. */
  onSaid?: () => void;
}

/** A code of ours is a hundred times smaller. A larger file is not even read. */
const MOST_BYTES = 400_000;
const MOST_FILES = 100;

/**
 * Takes codes, links, whole messages and files, several at once. All of it is a stranger's: it is read as text, and only
 * what the domain can make sense of is kept.
 *
 * Accessible means: a labelled field and a labelled choice of files; outcomes are said in a live region that was there
 * before, whole sentences, also when nothing was added, and are on the screen.
 *
 * States: empty; added; refused; some of each; said before, and past: the text was changed, or answers came in another way.
 */
export function HandIn({ label, hint, receive, isPast = false, onSaid }: Props) {
  const id = useId();
  const [text, setText] = useState('');
  const [said, setSaid] = useState<readonly string[]>([]);
  const field = useRef<HTMLTextAreaElement>(null);
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (said.length > 0) root.current?.scrollIntoView({ block: 'nearest' });
  }, [said]);

  const say = (words: readonly string[]): void => {
    setSaid(words);
    onSaid?.();
  };
  const take = (texts: readonly string[], refusals: readonly HandedIn[] = []): boolean => {
    const outcomes = [...(texts.length > 0 ? receive(texts) : []), ...refusals];
    const drafts = outcomes.flatMap((outcome) => outcome.drafts);
    if (drafts.length > 0) void recordStore().add(drafts);
    say(outcomesInWords(outcomes));
    return drafts.length > 0;
  };
  const add = (): void => {
    if (text.trim() === '') say(['The field is empty. Paste the link, the code or the whole message first.']);
    else if (take([text])) setText('');
    // What was not taken stays to be looked at, and the next thing that is pasted takes its place.
    else field.current?.select();
    field.current?.focus();
  };
  const choose = async (input: HTMLInputElement): Promise<void> => {
    const files = [...(input.files ?? [])];
    const small = files.filter(({ size }) => size <= MOST_BYTES).slice(0, MOST_FILES);
    const refused = files.length - small.length;
    const texts = await Promise.all(small.map((file) => file.text().catch(() => '')));
    input.value = '';
    take(texts, refused > 0 ? [tooLarge(refused)] : []);
  };

  return (
    <div className="hand-in" ref={root}>
      <div className="field">
        <label htmlFor={id}>{label}</label>
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
        <textarea
          id={id}
          ref={field}
          rows={3}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          aria-describedby={`${id}-hint`}
          value={text}
          onChange={({ target }) => {
            setText(target.value);
            // It was said of a text that is no longer there.
            setSaid([]);
          }}
        />
      </div>
      <p className="ways">
        <button type="button" className="go" onClick={add}>
          Add it
        </button>
        <label className="quiet choose-file">
          <input
            type="file"
            multiple
            accept=".json,.txt,application/json,text/plain"
            onChange={({ target }) => void choose(target)}
          />
          Choose files instead
        </label>
      </p>
      <div role="status" className="said-here">
        {(isPast ? [] : said).map((words) => (
          <p key={words}>{words}</p>
        ))}
      </div>
    </div>
  );
}

function tooLarge(files: number): HandedIn {
  const words =
    files === 1
      ? 'One file was too large to hold answers, so it was not read.'
      : `${files} files were too large or too many, so they were not read.`;
  return { status: 'refused', words, drafts: [] };
}
