/** Hands the person a file. Nothing is sent: the browser saves what the page already holds. */
export function download(name: string, content: string | Blob, type: string): void {
  const address = URL.createObjectURL(typeof content === 'string' ? new Blob([content], { type }) : content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // Some browsers read the address only after the click has been dealt with.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

const LONGEST = 60;

/** `skills-dee-adeyemi-2026-11-23.docx`: a name that every system takes, from words that people wrote. */
export function fileName(words: readonly string[], extension: string): string {
  const stem = words
    .map((text) =>
      text
        .normalize('NFKD')
        .replace(/\p{M}+/gu, '')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, '-'),
    )
    .join('-')
    .replace(/-+/g, '-')
    .replace(/^-/, '');
  const short = Array.from(stem).slice(0, LONGEST).join('').replace(/-$/, '');
  return `${short || 'joined-up'}.${extension}`;
}
