/** An element with its class, words and attributes, in one line. */
export function make<K extends keyof HTMLElementTagNameMap>(
  name: K,
  className = '',
  text = '',
  attributes: Record<string, string> = {},
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  if (className) element.className = className;
  if (text) element.textContent = text;
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
}
