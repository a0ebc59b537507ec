/** Puts a text on the clipboard. False where the browser has none or does not allow it; then the text is there to select. */
export async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
